import { childrenOf, valueOf } from "./elements.mjs";

const ribbonSizes = [16, 32, 80];

/** [icons] Each icon is a PNG file of the size it is for; the ribbon needs several. */
export function iconFaults(all, byId, readIcon) {
  const named = (name) => all.filter(({ tagName }) => tagName === name);
  const places = [
    ...named("IconUrl").map((each) => ({ address: valueOf(each), size: 32 })),
    ...named("HighResolutionIconUrl").map((each) => ({ address: valueOf(each), size: 64 })),
    ...named("Icon").flatMap((icon) =>
      childrenOf(icon).map((image) => ({
        address: byId.get(image.getAttribute("resid"))?.getAttribute("DefaultValue") ?? "",
        size: Number(image.getAttribute("size")),
      })),
    ),
  ];
  const lacking = named("Icon").flatMap((icon) => {
    const sizes = childrenOf(icon).map((image) => Number(image.getAttribute("size")));
    return ribbonSizes
      .filter((size) => !sizes.includes(size))
      .map((size) => `An icon of the ribbon lacks its size ${size}`);
  });
  return [
    ...lacking,
    ...places.flatMap(({ address, size }) => {
      const found = pngSize(readIcon(address));
      return found === `${size}x${size}`
        ? []
        : [`${address} must be a PNG file of ${size}x${size} pixels, and is ${found}`];
    }),
  ];
}

/** As its header says; "none" for what is no PNG file. */
function pngSize(bytes) {
  const isPng =
    bytes !== null && [0x89, 0x50, 0x4e, 0x47].every((byte, index) => bytes[index] === byte);
  if (!isPng) return "none";
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return `${view.getUint32(16)}x${view.getUint32(20)}`;
}
