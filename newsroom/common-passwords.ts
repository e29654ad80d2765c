/**
 * Words and runs of which passwords are made that guessers try first: those that public counts have shown at
 * the top for years, in the languages of the newsroom's surroundings, and what keyboards suggest.
 * Shorter than a password may be, because people lengthen them (`Password2026!`).
 */
const WORDS = `
password passwort passw passwd pass parol parola parole sifre shifre contrasena motdepasse mdp senha wachtwoord haslo salasana
admin administrator root system sysadmin superuser user username guest test tester testing demo default master manager
login logon signin welcome hello hallo salam salut privet changeme changethis change letmein letmeinnow enter access open opensesame secret topsecret
temp temporary initial newuser newpassword mypassword yourpassword thepassword nopassword forgot reset qwerty qwertz azerty
qwertyuiop qwertzuiop azertyuiop asdfgh asdfghjkl asdf zxcvbn zxcvbnm qazwsx qazwsxedc qazxsw wasd poiuytrewq lkjhgfdsa mnbvcxz
qweasd qweasdzxc qwer qwert qweqwe asdasd zxczxc zaqxsw zaqwsx xswqaz yxcvbnm йцукен йцукенгшщзхъ фывапролджэ ячсмитьбю пароль админ привет
abc abcd abcde abcdef abcdefg abcdefgh abcdefghi abcdefghij abcdefghijk abcdefghijkl abcdefghijklmnopqrstuvwxyz aaa
iloveyou loveyou love lovely ilove iloveu iloveme loveme lover babygirl baby honey sweetheart sweet princess prince angel angels heaven
monkey dragon tiger lion eagle falcon wolf panther cheetah horse kitten puppy dolphin turtle butterfly spider bear
football soccer baseball basketball hockey tennis golf cricket chelsea arsenal liverpool barcelona realmadrid manchester juventus galatasaray fenerbahce besiktas qarabag neftchi spartak zenit dinamo
batman superman spiderman ironman starwars pokemon naruto matrix hunter ranger killer ninja samurai warrior wizard gandalf merlin phoenix
shadow ghost thunder lightning storm sunshine sunflower summer winter spring autumn rainbow flower rose blossom ocean river mountain forest
january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday today tomorrow
michael michelle jessica jennifer ashley amanda daniel david robert thomas jordan charlie charles george andrew anthony matthew joshua nicole maggie
alexander aleksandr andrey sergey natasha svetlana tatiana vladimir ivan olga marina elena aysel leyla nigar gunel elchin rashad farid kamran orxan ali mehmet mustafa ahmed mohamed muhammad
computer internet google facebook instagram twitter youtube windows microsoft apple iphone android samsung linux ubuntu oracle cisco intel dell lenovo
trustno whatever nothing something anything everything forever always never freedom liberty justice peace victory
business company office private public server network database security secure firewall backup support service helpdesk
ministry minister government official officer press pressoffice newsroom communique release editor editorial writer journalist media news portal website
nazirlik nazirliyi nazirliyin nazir mudafie mudafienazirliyi daxili xarici isler isleri maliyye seher icra hakimiyyeti komite komitesi agentlik agentliyi
metbuat metbuatxidmeti xidmet xidmeti metbuatkatibi katib xeber xeberler respublika respublikasi azerbaycanrespublikasi dovlet hokumet prezident prezidenti heyder heydar aliyev aliyeva eliyev eliyeva ilham mehriban
mamedov mammadov memmedov hasanov hesenov huseynov quliyev qasimov vetenim veten bayraq senin menim sevgi sevirem qadasi canim salamsalam ehmed zehra gunay sevinc xezer gence sumqayit naxcivan qarabaq susa
bahar payiz yanvar fevral mart aprel iyun iyul avqust sentyabr oktyabr noyabr dekabr
министерство министр обороны оборона пресса служба прессслужба новости республика государство президент азербайджан россия москва баку
любовь люблю солнце наташа марина александр андрей сергей мария максим никита компьютер самсунг весна лето осень зима
gfhjkm ghbdtn vfhbyf yfnfif kjgfnf jktujdyf fktrcfylh zxcasd qazwsxedcrfv zaqwsxcde wsxedc edcrfv
thisis thisismy thisisnot mynameis ihateyou ihate mother father mymother myfather family friends forgetme rememberme manchesterunited mancity mercedesbenz spongebob minecraft fortnite roblox
azerbaijan azerbaycan baku baki turkiye turkey istanbul ankara russia rossiya moscow moskva kiev ukraine georgia tbilisi almaty kazakhstan england london germany berlin france paris america usa
money million dollar bitcoin gold silver diamond platinum ferrari porsche mercedes bmw audi toyota mustang harley
chocolate banana orange cherry cookie pepper ginger coffee vodka pizza hamburger
music guitar rockyou metallica nirvana eminem queen beatles elvis
fuckyou fuckoff asshole bitch sexy hottie
correcthorsebatterystaple correcthorse batterystaple
`;

const RUNS = `
1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1q2w3e4r5t6y7u 1qaz2wsx 1qaz2wsx3edc zaq12wsxcde3 zaq12wsxcde34rfv q1w2e3r4t5y6u7 q1w2e3r4t5y6u7i8 1qaz2wsx3edc4rfv 1qazxsw2 1qazxsw23edc zaq12wsx zaq1zaq1 zaq1xsw2 q1w2e3r4 q1w2e3r4t5 q1w2e3r4t5y6 qwe123 qwe123qwe123
123qwe 123qweasd 123qweasdzxc qwerty123 qwerty123456 qwertyuiop123 asd123 asdf1234 abc123 abcd1234 a1b2c3 a1b2c3d4 a1b2c3d4e5f6 aa123456 a123456 a123456789
1234qwer 12345qwert 123abc 123456a 123456abc 1qwerty passw0rd p4ssw0rd pa55word pa55w0rd trustno1 adm1n l3tm31n
147258369 147258369000 159357 159753 159357456852 741852963 741852963000 789456123 789456123000 963852741 987654321 112233 112233445566 121212 123123 123123123123 123321 123321123321 131313 696969 102030 102030405060 010203 010203040506 000000000000 111111111111 111122223333 123412341234 1234567812345678 135792468 13579 2468 24681012 314159265358 31415926535897 271828182845 300920072021 20202020
`;

export const COMMON_WORDS: ReadonlySet<string> = new Set(`${WORDS} ${RUNS}`.trim().split(/\s+/));
