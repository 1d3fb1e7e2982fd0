/**
 * What stands in any atlas about the countries and territories of ISO 3166-1: a seat, its clock, languages and a
 * rough box. Made from the public domain: the tz database (codes, zones), Natural Earth (capitals, outlines),
 * Unicode CLDR (most spoken language). Borders are not drawn here, and nothing here takes a side about them.
 */
export interface WorldPlace {
  /** ISO 3166-1 alpha-2. */
  country: string
  latitude: number
  longitude: number
  /** IANA zone of the seat. */
  zone: string
  /** ISO 639-3, official first. */
  languages: string[]
  box: Box
}

/** Degrees. `west` greater than `east` means that the box crosses the 180th meridian. */
export interface Box {
  south: number
  west: number
  north: number
  east: number
}

// country, latitude and longitude of the seat, zone, languages, box as south,west,north,east
const rows = `
AD 42.5 1.52 Europe/Andorra cat 41.9,0.9,43.2,2.3
AE 24.47 54.37 Asia/Dubai ara 22.1,51,26.6,56.9
AF 34.52 69.18 Asia/Kabul fas,pus 28.8,59.9,39,75.4
AG 17.12 -61.85 America/Antigua eng,aig,spa,hat 16.4,-62.4,18.3,-61.1
AI 18.2 -63.07 America/Anguilla eng 17.6,-64,19.2,-62.4
AL 41.33 19.82 Europe/Tirane sqi 39.1,18.7,43.2,21.6
AM 40.18 44.51 Asia/Yerevan hye 38.3,42.9,41.8,47.2
AO -8.84 13.23 Africa/Luanda por -18.6,11.1,-3.8,24.6
AQ -77.83 166.6 Antarctica/McMurdo eng -85.8,-180,-60,180
AR -34.6 -58.4 America/Argentina/Buenos_Aires spa -55.6,-74.1,-21.2,-53.1
AS -14.27 -170.7 Pacific/Pago_Pago smo -15.1,-171.6,-10.5,-167.6
AT 48.2 16.37 Europe/Vienna deu 45.8,9,49.6,17.7
AU -35.28 149.13 Australia/Sydney eng -55.3,112.4,-8.7,159.7
AW 12.5 -69.97 America/Aruba nld,pap,spa,eng 11.9,-70.6,13.2,-69.3
AX 60.1 19.95 Europe/Mariehamn swe 59.4,19,61,21.6
AZ 40.4 49.86 Asia/Baku aze 37.8,44.2,42.4,51.2
BA 43.85 18.38 Europe/Sarajevo bos 42,15.2,45.8,20.2
BB 13.1 -59.62 America/Barbados eng,bjs,spa 12.5,-60.2,13.9,-58.9
BD 23.72 90.41 Asia/Dhaka ben 20.2,87.5,27.2,93.2
BE 50.83 4.33 Europe/Brussels nld,fra,deu 48.9,2,52,6.9
BF 12.37 -1.52 Africa/Ouagadougou fra 8.8,-6.1,15.6,2.9
BG 42.68 23.32 Europe/Sofia bul 40.7,21.8,44.8,29.2
BH 26.24 50.58 Asia/Bahrain ara 25.2,49.9,26.9,51.2
BI -3.38 29.36 Africa/Bujumbura run,fra -5,28.4,-1.8,31.4
BJ 6.4 2.52 Africa/Porto-Novo fra 5.7,0.2,12.9,4.4
BL 17.88 -62.85 America/St_Barthelemy fra 17.3,-63.4,18.5,-62.2
BM 32.29 -64.78 Atlantic/Bermuda eng 31.7,-65.4,32.9,-64.1
BN 4.88 114.93 Asia/Brunei msa 3.5,113.5,5.6,115.9
BO -19.04 -65.26 America/La_Paz spa -23.4,-70.2,-9.1,-56.9
BQ 12.15 -68.28 America/Kralendijk pap 10.6,-69.8,13.7,-66.7
BR -15.78 -47.92 America/Sao_Paulo por,spa -34.3,-74.6,5.8,-28.3
BS 25.08 -77.35 America/Nassau eng 20.4,-80.1,27.5,-72.2
BT 27.47 89.64 Asia/Thimphu dzo 26.1,88.2,28.9,92.6
BV -54.43 3.4 Europe/Oslo nob -56,1.9,-52.9,4.9
BW -24.65 25.91 Africa/Gaborone eng,tsn -27.4,19.4,-17.2,29.9
BY 53.9 27.57 Europe/Minsk bel,rus 50.7,22.6,56.7,33.3
BZ 17.25 -88.77 America/Belize eng,spa,bzj,kek 15.3,-89.8,19,-87.2
CA 45.42 -75.7 America/Toronto eng,fra 41.1,-141.6,83.7,-52.1
CC -12.17 96.92 Indian/Cocos msa -13.7,95.4,-10.6,98.5
CD -4.33 15.31 Africa/Kinshasa fra,lin -14,11.7,5.9,31.8
CF 4.37 18.56 Africa/Bangui fra,sag 1.7,13.8,11.6,28
CG -4.26 15.28 Africa/Brazzaville fra,lin -5.6,10.6,4.3,19.2
CH 46.92 7.47 Europe/Zurich deu,fra,ita 45.3,5.4,48.4,11
CI 6.82 -5.28 Africa/Abidjan fra 3.8,-9.2,11.3,-2
CK -21.23 -159.77 Pacific/Rarotonga eng -22.5,-166.4,-8.4,-156.8
CL -33.45 -70.67 America/Santiago spa -56.5,-110,-17,-65.9
CM 3.87 11.52 Africa/Douala fra,eng 1.1,8,13.6,16.8
CN 39.93 116.39 Asia/Shanghai zho 15.2,73.1,54.1,135.3
CO 4.6 -74.08 America/Bogota spa -4.8,-82.3,14.1,-66.3
CR 9.94 -84.08 America/Costa_Rica spa 5,-87.7,11.8,-82
CU 23.13 -82.36 America/Havana spa 19.3,-85.5,23.8,-73.6
CV 14.92 -23.52 Atlantic/Cape_Verde por 14.3,-25.9,17.7,-22.1
CW 12.18 -69 America/Curacao nld,pap,eng,spa 11.5,-69.7,12.9,-68.2
CX -10.42 105.72 Indian/Christmas eng -12,104.2,-8.9,107.3
CY 35.17 33.37 Asia/Nicosia ell 34.1,31.7,35.7,34.6
CZ 50.08 14.47 Europe/Prague ces 48,11.5,51.6,19.4
DE 52.52 13.4 Europe/Berlin deu 46.7,5.3,55.6,15.6
DJ 11.6 43.15 Africa/Djibouti fra,ara,som 10.4,41.2,13.3,44
DK 55.68 12.56 Europe/Copenhagen dan 54,7.5,58.3,15.7
DM 15.3 -61.39 America/Dominica eng 14.7,-62,16.2,-60.7
DO 18.47 -69.9 America/Santo_Domingo spa 17,-72.6,20.5,-67.8
DZ 36.76 3.05 Africa/Algiers ara,fra 18.4,-9.2,37.6,12.5
EC -0.21 -78.5 America/Guayaquil spa -5.6,-92.6,2.2,-74.7
EE 59.43 24.73 Europe/Tallinn est 57,21.3,60.2,28.7
EG 30.05 31.25 Africa/Cairo ara 21.4,24.1,32.2,37.4
EH 27.15 -13.2 Africa/El_Aaiun ara 20.2,-17.7,28.2,-8.1
ER 15.33 38.93 Africa/Asmara tir,ara 11.8,35.9,18.6,43.7
ES 40.4 -3.68 Europe/Madrid spa 27.1,-18.7,44.3,4.9
ET 9.03 38.7 Africa/Addis_Ababa amh 2.9,32.4,15.4,48.5
FI 60.18 24.93 Europe/Helsinki fin,swe 59.3,20.1,70.6,32.1
FJ -18.13 178.44 Pacific/Fiji eng,fij -22.3,174,-11.9,-177.7
FK -51.7 -57.85 Atlantic/Stanley eng -53,-61.9,-50.5,-57.2
FM 6.92 158.15 Pacific/Pohnpei eng 0.4,137.5,10.3,163.6
FO 62.02 -6.77 Atlantic/Faroe fao 60.8,-8.2,62.9,-5.7
FR 48.87 2.33 Europe/Paris fra -21.9,-62.3,51.6,56.4
GA 0.39 9.46 Africa/Libreville fra -4.5,8.1,2.9,15
GB 51.5 -0.12 Europe/London eng 49.4,-14.2,61.4,2.3
GD 12.05 -61.74 America/Grenada eng 11.5,-62.3,13.1,-60.9
GE 41.73 44.79 Asia/Tbilisi kat 40.5,39.4,44.1,47.2
GF 4.93 -52.33 America/Cayenne fra 3.4,-53.9,6.5,-50.8
GG 49.45 -2.54 Europe/Guernsey eng 48.9,-3.2,50.3,-1.6
GH 5.55 -0.22 Africa/Accra eng,aka 4.2,-3.8,11.7,1.7
GI 36.13 -5.35 Europe/Gibraltar eng 35.6,-5.9,36.7,-4.8
GL 64.18 -51.73 America/Nuuk kal 59.2,-73.6,84.2,-10.8
GM 13.45 -16.59 Africa/Banjul eng 12.5,-17.4,14.4,-13.3
GN 9.53 -13.68 Africa/Conakry fra 6.6,-15.6,13.2,-7.1
GP 16.23 -61.53 America/Guadeloupe fra 14.7,-63.1,17.8,-60
GQ 3.75 8.78 Africa/Malabo spa,fra -2,5.1,4.3,11.9
GR 37.98 23.73 Europe/Athens ell 34.3,19.1,42.3,28.8
GS -54.27 -36.53 Atlantic/South_Georgia eng -60,-38.6,-53.4,-25.7
GT 14.62 -90.53 America/Guatemala spa 13.2,-92.8,18.4,-87.7
GU 13.47 144.75 Pacific/Guam eng 12.7,144.1,14.2,145.5
GW 11.87 -15.6 Africa/Bissau por 10.4,-17.3,13.2,-13.1
GY 6.8 -58.17 America/Guyana eng,gyn,spa,por 0.6,-61.9,9.1,-55.9
HK 22.28 114.15 Asia/Hong_Kong zho 21.6,113.3,23.1,115
HM -54.43 3.4 Europe/Oslo eng -55,2.9,-52.4,74.4
HN 14.1 -87.22 America/Tegucigalpa spa 12.4,-89.9,18,-82.6
HR 45.8 16 Europe/Zagreb hrv 41.9,13,47.1,20
HT 18.54 -72.34 America/Port-au-Prince hat,fra 17.5,-75,20.6,-71.1
HU 47.5 19.08 Europe/Budapest hun 45.2,15.5,49.1,23.4
ID -6.17 106.83 Asia/Jakarta ind -11.5,94.5,6.5,141.5
IE 53.33 -6.25 Europe/Dublin eng,gle 50.9,-11,55.9,-5.4
IL 31.78 35.21 Asia/Jerusalem heb,ara 28.9,33.7,34,36.4
IM 54.15 -4.47 Europe/Isle_of_Man eng 53.5,-5.3,55,-3.8
IN 28.6 77.2 Asia/Kolkata hin,eng,ben 6.2,67.6,36,97.9
IO -7.33 72.42 Indian/Chagos eng -8,70.7,-4.7,73
IQ 33.34 44.39 Asia/Baghdad ara 28.5,38.2,37.9,49.1
IR 35.67 51.42 Asia/Tehran fas 24.5,43.5,40.3,63.9
IS 64.15 -21.95 Atlantic/Reykjavik isl 62.8,-25.1,67.1,-13
IT 41.9 12.48 Europe/Rome ita 34.9,6.1,47.6,19.1
JE 49.18 -2.11 Europe/Jersey eng 48.6,-2.8,49.8,-1.5
JM 17.98 -76.77 America/Jamaica eng,jam,spa 17.2,-78.9,19.1,-75.6
JO 31.95 35.93 Asia/Amman ara 28.6,34.4,33.9,39.8
JP 35.69 139.75 Asia/Tokyo jpn 23.7,122.4,46.1,154.5
KE -1.28 36.82 Africa/Nairobi swa,eng -5.2,33.3,5.6,42.4
KG 42.87 74.59 Asia/Bishkek kir,rus 38.6,68.7,43.8,80.8
KH 11.55 104.92 Asia/Phnom_Penh khm 9.9,101.8,15.3,108.2
KI 1.34 173.02 Pacific/Tarawa gil,eng -12,169,5.3,-151.2
KM -11.7 43.24 Indian/Comoro ara,fra -12.9,42.7,-10.8,45.1
KN 17.3 -62.72 America/St_Kitts eng 16.6,-63.4,18,-62
KP 39.02 125.75 Asia/Pyongyang kor 37.1,123.7,43.6,131.3
KR 37.57 127 Asia/Seoul kor 32.6,124.1,39.2,132.4
KW 29.37 47.98 Asia/Kuwait ara 28,46,30.6,49
KY 19.3 -81.38 America/Cayman eng 18.7,-82,20.3,-79.2
KZ 51.18 71.43 Asia/Qostanay kaz,rus 40,45.9,56,87.9
LA 17.97 102.6 Asia/Vientiane lao 13.4,99.5,23,108.2
LB 33.87 35.51 Asia/Beirut ara 32.5,34.5,35.2,37.2
LC 14 -61 America/St_Lucia eng,acf,spa 13.2,-61.6,14.7,-60.3
LI 47.13 9.52 Europe/Vaduz deu 46.5,8.9,47.8,10.2
LK 6.93 79.86 Asia/Colombo sin,tam 5.4,79.1,10.4,82.4
LR 6.31 -10.8 Africa/Monrovia eng 3.8,-12,9.1,-6.8
LS -29.32 27.48 Africa/Maseru eng,sot -31.2,26.5,-28,30
LT 54.68 25.32 Europe/Vilnius lit 53.3,20.4,57,27.4
LU 49.61 6.13 Europe/Luxembourg ltz,fra,deu 48.9,5.2,50.7,7.1
LV 56.95 24.1 Europe/Riga lav 55.1,20.4,58.6,28.8
LY 32.89 13.18 Africa/Tripoli ara 18.9,8.7,33.7,25.7
MA 34.03 -6.84 Africa/Casablanca ara,fra 20.9,-17.6,36.5,-0.5
MC 43.74 7.41 Europe/Monaco fra 43.2,6.8,44.3,8
MD 47.01 28.86 Europe/Chisinau ron 44.9,26.1,49,30.7
ME 42.47 19.27 Europe/Podgorica srp 41.3,17.9,44.1,20.9
MF 18.07 -63.08 America/Marigot fra 17.5,-63.7,18.7,-62.5
MG -18.92 47.52 Indian/Antananarivo mlg,fra -26.1,42.7,-11.4,51.1
MH 7.1 171.38 Pacific/Majuro mah,eng 4,164.7,15.2,172.6
MK 42 21.43 Europe/Skopje mkd 40.3,19.9,42.9,23.6
ML 12.65 -8 Africa/Bamako fra 9.6,-12.8,25.5,4.8
MM 19.77 96.12 Asia/Yangon mya 9.2,91.6,29.1,101.7
MN 47.92 106.92 Asia/Ulaanbaatar mon 41,87.2,52.7,120.5
MO 22.2 113.54 Asia/Macau zho 21.6,113,22.8,114.1
MP 15.2 145.75 Pacific/Saipan eng 13.6,144.4,21.1,146.4
MQ 14.6 -61.08 America/Martinique fra 13.1,-62.6,16.1,-59.5
MR 18.09 -15.98 Africa/Nouakchott ara,fra 14.2,-17.6,27.8,-4.3
MS 16.72 -62.22 America/Montserrat eng 16.1,-62.8,17.4,-61.6
MT 35.9 14.51 Europe/Malta mlt,eng 35.3,13.6,36.6,15.1
MU -20.17 57.5 Indian/Mauritius eng,fra -21.1,56,-9.8,64
MV 4.17 73.5 Indian/Maldives div -1.2,72.1,7.7,74.3
MW -13.98 33.78 Africa/Blantyre eng,nya -17.7,32.1,-8.8,36.5
MX 19.44 -99.13 America/Mexico_City spa 14,-118.9,33.3,-86.2
MY 3.17 101.7 Asia/Kuala_Lumpur msa,eng 0.3,99.1,7.9,119.8
MZ -25.96 32.59 Africa/Maputo por -27.4,29.7,-9.9,41.4
NA -22.57 17.08 Africa/Windhoek eng,afr -29.5,11.2,-16.4,25.8
NC -22.27 166.45 Pacific/Noumea fra -23.2,163.1,-19.1,171.9
NE 13.52 2.12 Africa/Niamey fra,hau 11.1,-0.4,24.1,16.5
NF -29.05 167.97 Pacific/Norfolk eng -29.6,167.4,-28.4,168.5
NG 9.08 7.53 Africa/Lagos eng,hau,yor,ibo 3.7,2.1,14.4,15.2
NI 12.15 -86.27 America/Managua spa 10.2,-88.2,15.6,-82.2
NL 52.35 4.92 Europe/Amsterdam nld 11.5,-69,54.1,7.7
NO 59.92 10.75 Europe/Oslo nob -55,-9.7,81.3,34.2
NP 27.72 85.32 Asia/Kathmandu nep 25.8,79.5,31,88.7
NR -0.52 166.92 Pacific/Nauru nau,eng -1.1,166.4,0.1,167.5
NU -19.02 -169.92 Pacific/Niue eng -19.7,-170.5,-18.4,-169.2
NZ -41.3 174.78 Pacific/Auckland eng -53.2,165.3,-8,-170.6
OM 23.61 58.59 Asia/Muscat ara 16.1,51.4,26.9,60.4
PA 8.97 -79.53 America/Panama spa 6.7,-83.6,10.2,-76.6
PE -12.05 -77.05 America/Lima spa -18.9,-81.9,0.5,-68.1
PF -17.53 -149.57 Pacific/Tahiti fra -28.2,-155.1,-7.4,-134.4
PG -9.46 147.19 Pacific/Port_Moresby eng,tpi -12.2,140.3,-0.8,156.5
PH 14.6 120.98 Asia/Manila fil,eng 4.1,116.4,21.7,127.2
PK 33.7 73.17 Asia/Karachi urd,eng 23.1,60.3,37.6,77.6
PL 52.25 21 Europe/Warsaw pol 48.4,13.6,55.4,24.7
PM 47.05 -56.33 America/Miquelon fra 46.2,-56.9,47.7,-55.6
PN -25.07 -130.08 Pacific/Pitcairn eng -25.6,-131.3,-23.4,-124.2
PR 18.47 -66.11 America/Puerto_Rico spa 17.4,-68.5,19.1,-64.7
PS 31.5 34.47 Asia/Gaza ara 30.7,33.6,33.1,36.1
PT 38.72 -9.14 Europe/Lisbon por 29.5,-31.8,42.7,-5.7
PW 7.49 134.63 Pacific/Palau pau,eng 2.4,130.6,8.6,135.3
PY -25.3 -57.64 America/Asuncion spa,grn -28.1,-63.2,-18.7,-53.7
QA 25.29 51.53 Asia/Qatar ara 24,50.2,26.7,52.2
RE -20.87 55.47 Indian/Reunion fra -22.4,53.9,-19.3,57
RO 44.43 26.1 Europe/Bucharest ron 43.1,19.7,48.8,30.2
RS 44.82 20.47 Europe/Belgrade srp 41.7,18.3,46.7,23.5
RU 55.75 37.62 Europe/Moscow rus 40.6,19.1,82.4,-168.4
RW -1.95 30.06 Africa/Kigali kin,fra,eng -3.4,28.3,-0.5,31.4
SA 24.64 46.77 Asia/Riyadh ara 15.8,34,32.7,56.2
SB -9.44 159.95 Pacific/Guadalcanal eng -12.8,155,-6.1,169.4
SC -4.62 55.45 Indian/Mahe eng,fra -10.3,45.7,-3.2,56.8
SD 15.59 32.53 Africa/Khartoum ara 8.1,21.3,22.8,39.2
SE 59.35 18.1 Europe/Stockholm swe 54.8,10.6,69.6,24.7
SG 1.29 103.86 Asia/Singapore eng,zho,msa 0.7,103.1,2,104.6
SH -15.92 -5.7 Atlantic/St_Helena eng -40.9,-15,-7.3,-5.1
SI 46.06 14.51 Europe/Ljubljana slv 44.9,12.8,47.4,17.1
SJ 78 16 Arctic/Longyearbyen nob 76.5,14.5,79.5,17.5
SK 48.15 17.12 Europe/Bratislava slk 47.2,16.3,50.2,23.1
SL 8.47 -13.23 Africa/Freetown eng 6.4,-13.9,10.5,-9.7
SM 43.92 12.47 Europe/San_Marino ita 43.3,11.8,44.5,13
SN 14.72 -17.47 Africa/Dakar fra,wol 11.8,-18.1,17.2,-10.8
SO 2.07 45.37 Africa/Mogadishu som,ara -2.2,40.4,12.5,52
SR 5.84 -55.17 America/Paramaribo nld,srn 1.3,-58.6,6.6,-53.4
SS 4.85 31.62 Africa/Juba eng,ara 2.9,23.6,12.8,36.5
ST 0.33 6.73 Africa/Sao_Tome por -0.5,5.9,2.2,8
SV 13.71 -89.2 America/El_Salvador spa 12.6,-90.7,15,-87.1
SX 18.05 -63.05 America/Lower_Princes eng 17.5,-63.7,18.6,-62.5
SY 33.5 36.3 Asia/Damascus ara 31.8,35.2,37.9,42.9
SZ -26.32 31.13 Africa/Mbabane eng,ssw -27.9,30.2,-25.2,32.7
TC 21.47 -71.13 America/Grand_Turk eng,hat,spa 20.7,-73,22.5,-70.6
TD 12.11 15.05 Africa/Ndjamena fra,ara 6.9,12.9,24,24.5
TF -49.35 70.22 Indian/Kerguelen fra -50.3,39.2,-11,78.1
TG 6.13 1.22 Africa/Lome fra 5.5,-0.7,11.7,2.3
TH 13.75 100.52 Asia/Bangkok tha 5.1,96.8,21,106.2
TJ 38.56 68.77 Asia/Dushanbe tgk 36.1,66.8,41.6,75.7
TK -9.37 -171.23 Pacific/Fakaofo tkl -10.9,-172.8,-7.8,-169.7
TL -8.56 125.58 Asia/Dili por -10.1,123.5,-7.6,127.9
TM 37.95 58.38 Asia/Ashgabat tuk 34.6,51.9,43.3,67.2
TN 36.8 10.18 Africa/Tunis ara,fra 29.7,6.9,37.9,12.1
TO -21.14 -175.22 Pacific/Tongatapu ton,eng -22.9,-176.8,-15,-173.4
TR 39.93 32.86 Europe/Istanbul tur 35.3,25.1,42.6,45.4
TT 10.65 -61.52 America/Port_of_Spain eng,spa 9.5,-62.5,11.9,-60
TV -8.52 179.22 Pacific/Funafuti tvl,eng -10,175.6,-5.1,-179.5
TW 25.04 121.57 Asia/Taipei zho 21.4,117.7,25.8,122.6
TZ -6.8 39.27 Africa/Dar_es_Salaam swa,eng -12.3,28.8,-0.4,41
UA 50.43 30.52 Europe/Kyiv ukr 44.4,21.6,52.9,40.7
UG 0.32 32.58 Africa/Kampala eng,swa -2,29,4.8,35.6
UM 28.22 -177.37 Pacific/Midway eng 17.7,165.1,29.8,-175.8
US 38.9 -77.01 America/New_York eng 18.4,171.9,72,-66.3
UY -34.86 -56.17 America/Montevideo spa -35.5,-59,-29.5,-52.6
UZ 41.31 69.29 Asia/Tashkent uzb 36.6,55.4,46.1,73.7
VA 41.9 12.45 Europe/Vatican ita 41.4,11.9,42.5,13
VC 13.15 -61.21 America/St_Vincent eng,svc 12,-62,13.9,-60.6
VE 10.5 -66.92 America/Caracas spa,guc,wba 0.1,-73.9,16.3,-59.3
VG 18.45 -64.62 America/Tortola eng 17.8,-65.3,19.3,-63.7
VI 18.35 -64.93 America/St_Thomas eng 17.1,-65.6,18.9,-64
VN 21.03 105.85 Asia/Ho_Chi_Minh vie 8,101.6,23.9,110
VU -17.73 168.32 Pacific/Efate bis,eng,fra -20.8,166,-12.5,170.4
WF -13.3 -176.17 Pacific/Wallis fra -14.9,-178.7,-12.7,-175.6
WS -13.84 -171.74 Pacific/Apia smo,eng -14.6,-173.3,-12.9,-170.9
YE 15.35 44.21 Asia/Aden ara 11.6,42,19.5,55.1
YT -12.78 45.23 Indian/Mayotte fra -14.3,43.7,-11.2,46.8
ZA -29.12 26.23 Africa/Johannesburg eng,zul,afr -47.5,15.9,-21.6,38.5
ZM -15.42 28.28 Africa/Lusaka eng -18.6,21.4,-7.6,34.2
ZW -17.82 31.04 Africa/Harare eng,sna -22.9,24.7,-15.1,33.6
`

/** All places, by code. */
export const worldPlaces: ReadonlyMap<string, WorldPlace> = new Map(
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [country, latitude, longitude, zone, languages, box] = row.split(' ') as [
        ...[string, string, string, string, string, string],
      ]
      const [south, west, north, east] = box.split(',').map(Number) as [number, number, number, number]
      return [
        country,
        {
          ...{ country, latitude: Number(latitude), longitude: Number(longitude), zone },
          ...{ languages: languages.split(','), box: { south, west, north, east } },
        },
      ]
    }),
)

/** Whether a point lies in a box, edges included. */
export function isInBox({ south, west, north, east }: Box, latitude: number, longitude: number): boolean {
  if (latitude < south || latitude > north) return false
  return west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east
}
