/** A place on the globe in degrees, north and east positive. */
export type LatLon = { readonly latitude: number; readonly longitude: number };

/** A place on the British National Grid in metres. */
export type GridPlace = { readonly eastingM: number; readonly northingM: number };

type Ellipsoid = { readonly a: number; readonly b: number };

const WGS84: Ellipsoid = { a: 6_378_137, b: 6_356_752.314_245 };
const AIRY_1830: Ellipsoid = { a: 6_377_563.396, b: 6_356_256.909 };

/** WGS84 to OSGB36: metres, parts per million and seconds of arc. Good to about 5 m in Great Britain. */
const HELMERT = {
  tx: -446.448,
  ty: 125.157,
  tz: -542.06,
  scalePpm: 20.4894,
  rx: -0.1502,
  ry: -0.247,
  rz: -0.8421,
};

/** The National Grid's projection: true origin, false origin in metres and scale on the central meridian. */
const GRID = { latitude: 49, longitude: -2, eastingM: 400_000, northingM: -100_000, scale: 0.999_601_271_7 };

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;

/**
 * A WGS84 place on the National Grid, by the seven-parameter transformation and the transverse Mercator projection of Ordnance
 * Survey, "A guide to coordinate systems in Great Britain", annexes B and C and section 6.6.
 */
export function gridFromWgs84(place: LatLon): GridPlace {
  return gridFromOsgb36(osgb36FromWgs84(place));
}

/** Moves a place at ground level from the WGS84 datum to OSGB36. */
function osgb36FromWgs84({ latitude, longitude }: LatLon): LatLon {
  const { tx, ty, tz, scalePpm } = HELMERT;
  const [x, y, z] = toCartesian(radians(latitude), radians(longitude), WGS84);
  const scale = 1 + scalePpm / 1e6;
  const [rx, ry, rz] = [HELMERT.rx, HELMERT.ry, HELMERT.rz].map((seconds) => radians(seconds / 3600)) as [
    number,
    number,
    number,
  ];
  return fromCartesian(
    tx + scale * x - rz * y + ry * z,
    ty + rz * x + scale * y - rx * z,
    tz - ry * x + rx * y + scale * z,
    AIRY_1830,
  );
}

function toCartesian(lat: number, lon: number, { a, b }: Ellipsoid): [number, number, number] {
  const eccentricity = 1 - (b * b) / (a * a);
  const normal = a / Math.sqrt(1 - eccentricity * Math.sin(lat) ** 2);
  const onPlane = normal * Math.cos(lat);
  return [onPlane * Math.cos(lon), onPlane * Math.sin(lon), (1 - eccentricity) * normal * Math.sin(lat)];
}

function fromCartesian(x: number, y: number, z: number, { a, b }: Ellipsoid): LatLon {
  const eccentricity = 1 - (b * b) / (a * a);
  const onPlane = Math.hypot(x, y);
  let lat = Math.atan2(z, onPlane * (1 - eccentricity));
  for (let turn = 0; turn < 10; turn += 1) {
    const normal = a / Math.sqrt(1 - eccentricity * Math.sin(lat) ** 2);
    lat = Math.atan2(z + eccentricity * normal * Math.sin(lat), onPlane);
  }
  return { latitude: degrees(lat), longitude: degrees(Math.atan2(y, x)) };
}

/** Projects an OSGB36 place; names follow the guide's annex C.1. */
export function gridFromOsgb36({ latitude, longitude }: LatLon): GridPlace {
  const { a, b } = AIRY_1830;
  const lat = radians(latitude);
  const [sin, cos, tan] = [Math.sin(lat), Math.cos(lat), Math.tan(lat)];
  const eccentricity = 1 - (b * b) / (a * a);
  const nu = (a * GRID.scale) / Math.sqrt(1 - eccentricity * sin ** 2);
  const rho = (a * GRID.scale * (1 - eccentricity)) / (1 - eccentricity * sin ** 2) ** 1.5;
  const eta2 = nu / rho - 1;
  const one = meridionalArc(lat) + GRID.northingM;
  const two = (nu / 2) * sin * cos;
  const three = (nu / 24) * sin * cos ** 3 * (5 - tan ** 2 + 9 * eta2);
  const threeA = (nu / 720) * sin * cos ** 5 * (61 - 58 * tan ** 2 + tan ** 4);
  const four = nu * cos;
  const five = (nu / 6) * cos ** 3 * (nu / rho - tan ** 2);
  const six = (nu / 120) * cos ** 5 * (5 - 18 * tan ** 2 + tan ** 4 + 14 * eta2 - 58 * tan ** 2 * eta2);
  const east = radians(longitude - GRID.longitude);
  return {
    eastingM: GRID.eastingM + four * east + five * east ** 3 + six * east ** 5,
    northingM: one + two * east ** 2 + three * east ** 4 + threeA * east ** 6,
  };
}

function meridionalArc(lat: number): number {
  const { a, b } = AIRY_1830;
  const n = (a - b) / (a + b);
  const origin = radians(GRID.latitude);
  const [less, more] = [lat - origin, lat + origin];
  return (
    b *
    GRID.scale *
    ((1 + n + (5 / 4) * n ** 2 + (5 / 4) * n ** 3) * less -
      (3 * n + 3 * n ** 2 + (21 / 8) * n ** 3) * Math.sin(less) * Math.cos(more) +
      ((15 / 8) * n ** 2 + (15 / 8) * n ** 3) * Math.sin(2 * less) * Math.cos(2 * more) -
      (35 / 24) * n ** 3 * Math.sin(3 * less) * Math.cos(3 * more))
  );
}
