import { documentWords } from "../../../report/publishing/wordings";
import { chartLook } from "../../../report/publishing/parts/chart-look";
import { bandLook, font, headerLook, olderFontName } from "../../../report/workbook/looks";

/**
 * Six columns where there is room and on paper, A4 across; on a phone one row below the other, each field under
 * its name. On paper a draft says so behind the text of every page: what stands above it would cover what it meets.
 * The government's face has small letters: on paper it is the one to use, on a screen others read better.
 */
export const webLooks = `
*{box-sizing:border-box}
body{margin:0 auto;max-width:90rem;padding:1rem;color:#1b1b1b;background:#fff;font:1rem/1.6 Sarabun,"Noto Sans Thai","Leelawadee UI",Thonburi,Tahoma,sans-serif;overflow-wrap:break-word}
header{text-align:center;margin:1.5rem 0 2rem}
h1{font-size:1.6rem;line-height:1.4;margin:0 0 .5rem}
header p{font-size:1.2rem;margin:.2rem 0}
h2{font-size:1.15rem;margin:2rem 0 .5rem}
p{margin:0 0 .3rem}
.draft{color:#8b0000;font-size:1.4rem;font-weight:700;text-align:right;margin:0}
table{border-collapse:collapse;width:100%;table-layout:fixed}
th,td{border:1px solid #7f7f7f;padding:.4rem .5rem;vertical-align:top;text-align:left}
thead th{background:${headerLook.fill};text-align:center;vertical-align:middle}
tbody tr:not(.band) th{font-weight:400}
.urgent .band th{background:${bandLook.urgent.fill}}
.develop .band th{background:${bandLook.develop.fill}}
ol,ul{margin:0;padding-left:1.6em}
li.outer{list-style:none}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;margin:0}
dt{font-weight:700}
dd{margin:0}
.part{margin:2rem auto;max-width:60rem}
.part table{table-layout:auto;margin:1rem 0}
caption{text-align:left;font-weight:700;padding:.3rem 0}
td.number{text-align:right;white-space:nowrap}
.remark{color:#404040;font-size:.9em}
figure{margin:1rem 0;break-inside:avoid}
figcaption{font-weight:700;margin:0 0 .5rem}
.bars div{display:grid;grid-template-columns:18rem 1fr 9rem;gap:.1rem .75rem;align-items:center;margin:.3rem 0}
.bars svg{width:100%;height:1em;border:1px solid ${chartLook.line}}
.bar{fill:${chartLook.bar}}
.weak{fill:${chartLook.weak}}
.signature{margin:3rem auto 1rem;text-align:center;break-inside:avoid}
@media screen and (max-width:44rem){
.report colgroup{display:none}
.report,.report tbody,.report tr,.report th,.report td{display:block;width:auto}
.report thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.report tbody tr{margin:0 0 1rem;border:1px solid #7f7f7f}
.report th,.report td{border:0}
.bars div{grid-template-columns:1fr max-content}
.bars svg{grid-column:1/-1;grid-row:2}
.report tbody tr:not(.band)>*::before{content:attr(data-label);display:block;font-weight:700;color:#404040;font-size:.9em}
.report tbody tr:not(.band) th{font-weight:700}
.band th{font-size:1.1rem}
}
@page{size:A4 landscape;margin:20mm;@bottom-center{content:"${documentWords.page} " counter(page)}}
@media print{
*{print-color-adjust:exact}
.draft{position:fixed;inset:0;z-index:-1;display:grid;place-items:center;font-size:200pt;opacity:.15}
body{max-width:none;padding:0;font:14pt/1.25 "${font.fontName}","${olderFontName}",Sarabun,sans-serif}
header{break-after:page;margin-top:45mm}
h1{font-size:28pt}
header p{font-size:22pt}
th,td{padding:.7mm 1.5mm}
thead{display:table-header-group}
.part{max-width:none;break-after:page}
.part:last-child{break-before:page;break-after:auto}
.band{break-after:avoid}
}
`;
