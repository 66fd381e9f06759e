/** Where the facts come from. */
export const sources = {
  S1: "An agency's published report for FY2566 (สสว.)",
  S2: "Open-source site software of a Thai local government, ITA menus FY2562-2564",
  S3: "Site of the Gem and Jewelry Institute of Thailand, ITA page FY2565",
  S4: "Site of Uttaradit province, O1-O43, year not stated",
  S5: "github.com/pongvarid/upoit (code ranges of each OIT group, FY2564-2565)",
  S6: "Site of a school, OIT O1-O43 of FY2566, wording adapted to schools",
  S7: "https://75010020.skm.go.th/ (OIT FY2566)",
  S8: "https://ita.ssru.ac.th/home (O15-O18, fits FY2566 only)",
  S9: "https://www.sakonarea1.go.th/new2024/ (OIT and IIT, FY2567)",
  S10: "github.com/rtrdasmartrailway/web-app-rtrda (headings of FY2568 and FY2569)",
  S11: "Published plan and progress report, FY2568",
  S12: "https://www.spm-sk.go.th/home/ (O25, FY2567)",
  S14: "github.com/sontaya/sdu-iit (IIT form of a university, FY2564)",
  S15: "https://www2.huso.tsu.ac.th/personal2558/ita/ITA_Comment.asp (IIT FY2563)",
  S16: "github.com/pongvarid/upoit (answer scales, FY2567)",
  S17: "Annual report of สสว. for FY2565 (https://sme.go.th): seven levels, the mark of 85",
  S18: "Report of ป.ป.ช. on ITA FY2564, group 2: indicator scores and totals of provinces (https://fliphtml5.com/nqbfm/fekk/)",
  S19: "Site of a vocational college: ten indicator scores, total, grade",
  S23: "github.com/pongvarid/upoit (rules of levels and weights)",
  S24: "Site of a college, FY2568: 90.77 is ผ่านดี",
  S26: "http://huafai.loei1.go.th/ (O29, FY2565)",
  S27: "http://mtps.ac.th/site/oit/ (O18-O24, FY2564-2565 numbering)",
  S28: "github.com/pongvarid/upoit (names of sub-indicators, year not stated)",
  S29: "Site of a school, indicator groups of FY2568",
  S31: "http://nakhulocal.go.th/ (EIT topics of indicator 6, FY2564)",
  S32: "https://apll.cpru.ac.th/ggovernance2568/ (O1, FY2568)",
  S33: "http://banklongsuan.go.th/ita-2566/, http://thapthan.ac.th/newweb/, https://www.tessabanpua.com/ita2023/ (O1-O3, FY2566)",
  S34: "github.com/pongvarid/upoit (indicator scores, totals and letters of a university's units, FY2563)",
  S35: "http://www.sakaeoschool.ac.th/ (O25, FY2566)",
  M: "Remembered; no source seen",
};

export type Source = keyof typeof sources;

/** A source that can be looked up. */
export type Seen = Exclude<Source, "M">;
