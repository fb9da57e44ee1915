PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
INSERT INTO setting VALUES('$identity','01a1fedb-2759-73e5-bc31-a2b4fee4818d');
INSERT INTO setting VALUES('city','見本市');
CREATE TABLE form (
    id      TEXT NOT NULL,
    version INTEGER NOT NULL,
    hash    TEXT NOT NULL,
    json    BLOB NOT NULL,
    PRIMARY KEY (id, version)
) STRICT;
INSERT INTO form VALUES('city',1,'abc',X'7b7d');
CREATE TABLE record (
    key       INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE,
    kind      TEXT NOT NULL DEFAULT '',
    sheet     TEXT NOT NULL DEFAULT '',
    unit      TEXT NOT NULL DEFAULT '',
    from_year INTEGER NOT NULL DEFAULT 0,
    to_year   INTEGER NOT NULL DEFAULT 0,
    living    INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO record VALUES(1,'1649c6da-e09e-52b2-beb1-fa8399d3a56d','sheet','','74a4e77a-f559-5fb3-93ca-c4a2676a9f0f',2025,2025,1);
INSERT INTO record VALUES(2,'3cdab478-f1b8-5e0f-81b0-4e8ba83cd286','item','1649c6da-e09e-52b2-beb1-fa8399d3a56d','',0,0,1);
INSERT INTO record VALUES(3,'ad848f3b-bd90-5c2d-90ef-0941b7c64c24','item','1649c6da-e09e-52b2-beb1-fa8399d3a56d','',0,0,1);
INSERT INTO record VALUES(4,'b960e6c5-08db-51c2-8cfe-cd627f225472','sheet','','e5324cf1-b6b3-5779-98e4-13ccdd7de583',2025,2025,1);
INSERT INTO record VALUES(5,'d25cc05c-d2b4-5047-b0b8-79fc7e375828','item','b960e6c5-08db-51c2-8cfe-cd627f225472','',0,0,1);
INSERT INTO record VALUES(6,'2913b159-896f-51a1-bef5-28019cbf5612','item','b960e6c5-08db-51c2-8cfe-cd627f225472','',0,0,1);
INSERT INTO record VALUES(7,'i','item','s','',0,0,1);
INSERT INTO record VALUES(8,'j','item','s','',0,0,1);
INSERT INTO record VALUES(9,'01a1fedb-27df-7104-bda5-907a9f837d62','redaction','s','',0,0,1);
CREATE TABLE change (
    seq     INTEGER PRIMARY KEY,
    id      TEXT NOT NULL UNIQUE,
    record  INTEGER NOT NULL REFERENCES record (key),
    field   TEXT NOT NULL,
    parents TEXT NOT NULL,
    value   TEXT NOT NULL,
    actor   TEXT NOT NULL,
    time    TEXT NOT NULL,
    batch   TEXT NOT NULL
) STRICT;
INSERT INTO change VALUES(1,'01a1fedb-27b6-7475-894c-7e723dbb1eb6',1,'$exists','','1','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(2,'01a1fedb-27b6-7476-ba11-fe53f004f68c',1,'$kind','','sheet','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(3,'01a1fedb-27b6-7477-9d71-d234ad360767',1,'$form','','bulk@1','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(4,'01a1fedb-27b6-7478-a952-8ad0fe6e4b4b',1,'$unit','','74a4e77a-f559-5fb3-93ca-c4a2676a9f0f','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(5,'01a1fedb-27b6-7479-9fdd-e9bca8c0534a',1,'$from','','2025','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(6,'01a1fedb-27b6-747a-a6d0-e2bafe558259',1,'$to','','2025','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(7,'01a1fedb-27b6-747b-b4a1-0f2576faf5f5',1,'field0','','予防接種の勧奨はがきを送る','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(8,'01a1fedb-27b6-747c-8b63-ed15bde57362',2,'$exists','','1','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(9,'01a1fedb-27b6-747d-b231-cef77c6c41b5',2,'$kind','','item','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(10,'01a1fedb-27b6-747e-9cfb-13ee8d427198',2,'$sheet','','1649c6da-e09e-52b2-beb1-fa8399d3a56d','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(11,'01a1fedb-27b6-747f-b756-ac4f77e94507',2,'$order','','V','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(12,'01a1fedb-27b6-7480-8e86-29505f97da89',2,'column0','','ごみの減量について説明会を開く','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(13,'01a1fedb-27b6-7481-911d-ed765c57ae66',2,'column1','',replace('①窓口の待ち時間を短縮する\n②公園遊具の点検を計画どおり進める\n③公園遊具の点検を計画どおり進める','\n',char(10)),'企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(14,'01a1fedb-27b6-7482-a76e-b468453d628e',2,'column2','',replace('①市税の収納率を98.5％以上とする\n②統計資料を整理しＷｅｂで公開する','\n',char(10)),'企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(15,'01a1fedb-27b6-7483-a066-e54d3a46bf9a',3,'$exists','','1','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(16,'01a1fedb-27b6-7484-9fb6-137cd4eb8dc9',3,'$kind','','item','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(17,'01a1fedb-27b6-7485-9e63-c0aff49b10a4',3,'$sheet','','1649c6da-e09e-52b2-beb1-fa8399d3a56d','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(18,'01a1fedb-27b6-7486-b085-c5c4a60a1e12',3,'$order','','W','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(19,'01a1fedb-27b6-7487-9a6c-e0eb7e21a31f',3,'column0','','避難所の運営訓練を年２回行う','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(20,'01a1fedb-27b6-7488-931e-a3a4f57fe6bb',3,'column1','',replace('①ごみの減量について説明会を開く\n②統計資料を整理しＷｅｂで公開する\n③橋りょうの補修工事を発注する','\n',char(10)),'企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(21,'01a1fedb-27b6-7489-bb77-5963576b6a08',3,'column2','',replace('①予防接種の勧奨はがきを送る\n②電子申請できる手続を10件増やす','\n',char(10)),'企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(22,'01a1fedb-27b6-748a-9403-915fc10166bf',4,'$exists','','1','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(23,'01a1fedb-27b6-748b-b17d-e47bb0fca1ba',4,'$kind','','sheet','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(24,'01a1fedb-27b6-748c-96c2-428e88d0b3fb',4,'$form','','bulk@1','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(25,'01a1fedb-27b6-748d-aa58-58a8bdfe22b5',4,'$unit','','e5324cf1-b6b3-5779-98e4-13ccdd7de583','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(26,'01a1fedb-27b6-748e-ae4b-e804adf55ef2',4,'$from','','2025','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(27,'01a1fedb-27b6-748f-af1e-3a18c4f20cf2',4,'$to','','2025','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(28,'01a1fedb-27b6-7490-a408-bd84348d7cf8',4,'field0','',replace('①時間外勤務を月14時間/人以内とする\n②避難所の運営訓練を年２回行う','\n',char(10)),'企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(29,'01a1fedb-27b6-7491-a435-9991e1e70271',5,'$exists','','1','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(30,'01a1fedb-27b6-7492-a24b-07086e294d04',5,'$kind','','item','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(31,'01a1fedb-27b6-7493-8790-d7d9ba661562',5,'$sheet','','b960e6c5-08db-51c2-8cfe-cd627f225472','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(32,'01a1fedb-27b6-7494-9537-753f9ea667ae',5,'$order','','V','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(33,'01a1fedb-27b6-7495-9470-7fe91c8d04d4',5,'column0','','子育て相談の件数を把握し公表する','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(34,'01a1fedb-27b6-7496-bc53-de7aca476044',5,'column1','','橋りょうの補修工事を発注する','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(35,'01a1fedb-27b6-7497-b16a-e9cd0c007272',5,'column2','','市税の収納率を98.5％以上とする','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(36,'01a1fedb-27b6-7498-bd38-65360c6bb97d',6,'$exists','','1','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(37,'01a1fedb-27b6-7499-bae2-b844bec142a7',6,'$kind','','item','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(38,'01a1fedb-27b6-749a-9d3f-fcd33629bf2e',6,'$sheet','','b960e6c5-08db-51c2-8cfe-cd627f225472','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(39,'01a1fedb-27b6-749b-8493-2ff6eaeacb63',6,'$order','','W','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(40,'01a1fedb-27b6-749c-9cf7-88185379b3f1',6,'column0','','予防接種の勧奨はがきを送る','企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(41,'01a1fedb-27b6-749d-a323-25c08489572f',6,'column1','',replace('①ごみの減量について説明会を開く\n②地域団体と協議の場を設ける\n③市税の収納率を98.5％以上とする','\n',char(10)),'企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(42,'01a1fedb-27b6-749e-b4ab-a877e58a14e5',6,'column2','',replace('①農業者との意見交換を続ける\n②地域団体と協議の場を設ける\n③避難所の運営訓練を年２回行う\n④職員研修を実施し理解を深める','\n',char(10)),'企画','2026-04-01T00:30:00.000Z','01a1fedb-27b6-7474-aecd-9233bb1b529c');
INSERT INTO change VALUES(43,'01a1fedb-27c5-7383-b387-1eee6b9e7ce9',7,'$exists','','1','企画','2026-04-01T00:30:00.000Z','01a1fedb-27c5-7382-8591-4839c20e22b7');
INSERT INTO change VALUES(44,'01a1fedb-27c5-7384-b9aa-e7d44dc89c22',7,'$kind','','item','企画','2026-04-01T00:30:00.000Z','01a1fedb-27c5-7382-8591-4839c20e22b7');
INSERT INTO change VALUES(45,'01a1fedb-27c5-7385-bf70-f67c7f7e7b5c',7,'$sheet','','s','企画','2026-04-01T00:30:00.000Z','01a1fedb-27c5-7382-8591-4839c20e22b7');
INSERT INTO change VALUES(46,'01a1fedb-27c5-7386-88a9-89cb1cd1badb',7,'$order','','V','企画','2026-04-01T00:30:00.000Z','01a1fedb-27c5-7382-8591-4839c20e22b7');
INSERT INTO change VALUES(47,'01a1fedb-27c5-7387-9c78-a0d07af57c43',7,'item','',replace('①𠮷\n二','\n',char(10)),'企画','2026-04-01T00:30:00.000Z','01a1fedb-27c5-7382-8591-4839c20e22b7');
INSERT INTO change VALUES(48,'01a1fedb-27d2-752a-9671-4372405cc1e8',7,'item','01a1fedb-27c5-7387-9c78-a0d07af57c43','直した','企画','2026-04-01T00:30:00.000Z','01a1fedb-27d2-7529-b1d4-c5dcf697ab38');
INSERT INTO change VALUES(49,'01a1fedb-27da-7181-96de-f1d4da303db9',8,'$exists','','1','企画','2026-04-01T00:30:00.000Z','01a1fedb-27da-7180-adc9-fd5afc0ce077');
INSERT INTO change VALUES(50,'01a1fedb-27da-7182-91e4-1ccca58e7ec6',8,'$kind','','item','企画','2026-04-01T00:30:00.000Z','01a1fedb-27da-7180-adc9-fd5afc0ce077');
INSERT INTO change VALUES(51,'01a1fedb-27da-7183-b0e7-c4cc810eb773',8,'$sheet','','s','企画','2026-04-01T00:30:00.000Z','01a1fedb-27da-7180-adc9-fd5afc0ce077');
INSERT INTO change VALUES(52,'01a1fedb-27da-7184-a8a8-1ce01878aad6',8,'$order','','V','企画','2026-04-01T00:30:00.000Z','01a1fedb-27da-7180-adc9-fd5afc0ce077');
INSERT INTO change VALUES(53,'01a1fedb-27da-7185-b164-83012986f37c',8,'item','','■■氏の件','企画','2026-04-01T00:30:00.000Z','01a1fedb-27da-7180-adc9-fd5afc0ce077');
INSERT INTO change VALUES(54,'01a1fedb-27df-7106-844f-65e1a81498c8',9,'$exists','','1','企画','2026-04-01T00:30:00.000Z','01a1fedb-27df-7105-82cc-dc82318b4a68');
INSERT INTO change VALUES(55,'01a1fedb-27df-7107-9401-6ee8ff615702',9,'$kind','','redaction','企画','2026-04-01T00:30:00.000Z','01a1fedb-27df-7105-82cc-dc82318b4a68');
INSERT INTO change VALUES(56,'01a1fedb-27df-7108-b1ff-6f53efdf079d',9,'$sheet','','s','企画','2026-04-01T00:30:00.000Z','01a1fedb-27df-7105-82cc-dc82318b4a68');
INSERT INTO change VALUES(57,'01a1fedb-27df-7109-865b-2851a1880275',9,'$because','','誤記','企画','2026-04-01T00:30:00.000Z','01a1fedb-27df-7105-82cc-dc82318b4a68');
INSERT INTO change VALUES(58,'01a1fedb-27df-710a-8309-434a03cfd53d',9,'$redacts','','01a1fedb-27da-7185-b164-83012986f37c 0+2','企画','2026-04-01T00:30:00.000Z','01a1fedb-27df-7105-82cc-dc82318b4a68');
CREATE TABLE ledger (
    seq         INTEGER PRIMARY KEY REFERENCES change (seq),
    received_by TEXT NOT NULL,
    received_at TEXT NOT NULL,
    import      TEXT NOT NULL,
    hash        BLOB NOT NULL
) STRICT;
INSERT INTO ledger VALUES(1,'企画','2026-11-21T16:05:37.846Z','',X'9c1df8700af195de8cc01c4a0d2f40159496201303c23612fbfea6070d7026e6');
INSERT INTO ledger VALUES(2,'企画','2026-11-21T16:05:37.846Z','',X'8714c6ab60cd767fa6e4ffba93964c43c7fb81b10e58453e5ccd123f5e1ae15c');
INSERT INTO ledger VALUES(3,'企画','2026-11-21T16:05:37.846Z','',X'dfc970d2b1b8c46ce622e403901a49f4c5c93bd30966bada83991c1af47f5cdd');
INSERT INTO ledger VALUES(4,'企画','2026-11-21T16:05:37.846Z','',X'4c2fb33daa1219a4db3231b3b12ba1f9c93dbc278d35618ebaae8b5ccca40f1b');
INSERT INTO ledger VALUES(5,'企画','2026-11-21T16:05:37.846Z','',X'723d305a33b1f93d81348a1e563e091093d19127fb436db26adbba94c273f86c');
INSERT INTO ledger VALUES(6,'企画','2026-11-21T16:05:37.846Z','',X'e88530117a829dfaa6ec38b59df907c576f2dec3ec6bd6498894e6ece40dbbb7');
INSERT INTO ledger VALUES(7,'企画','2026-11-21T16:05:37.846Z','',X'117aa204b97a43d56f1756b90c934bd1a47c57ba4d8e2dda113600ba961b8874');
INSERT INTO ledger VALUES(8,'企画','2026-11-21T16:05:37.846Z','',X'3357678447e521340a70f082f756232068ca59a77887acf572667fe800379574');
INSERT INTO ledger VALUES(9,'企画','2026-11-21T16:05:37.846Z','',X'dd7b6072b95300b5c0903d9ae236867e1111881b1b2b414481505ea7641f7259');
INSERT INTO ledger VALUES(10,'企画','2026-11-21T16:05:37.846Z','',X'bbc85ecdb418dbe214e06d30efff134bb32097a69721b3ed38b4d9812307603f');
INSERT INTO ledger VALUES(11,'企画','2026-11-21T16:05:37.846Z','',X'f9d583d6e5265617118f3bb1d51bed2199888ae91144d29c782aba685c14ce20');
INSERT INTO ledger VALUES(12,'企画','2026-11-21T16:05:37.846Z','',X'85cafc8a2d578265d57b2809f183c2cb502e5197119a5fa8c9ae53bdce167d5e');
INSERT INTO ledger VALUES(13,'企画','2026-11-21T16:05:37.846Z','',X'9c1bba3b04310782b3f694bc6347ab843d57f85343cf2fbaec16edee872b8ad3');
INSERT INTO ledger VALUES(14,'企画','2026-11-21T16:05:37.846Z','',X'612014dce8c8c4b0e91b5b9c6678c220ff9d290c9dd776870dba0ccde6b5aa09');
INSERT INTO ledger VALUES(15,'企画','2026-11-21T16:05:37.846Z','',X'ddc919d5ecf9f9b3290befcb1b12659d211626289b442e36fbb4dab718d3e0ff');
INSERT INTO ledger VALUES(16,'企画','2026-11-21T16:05:37.846Z','',X'3489a76b4204478fe470f2208c2dfdb7ab8d14a4b59cd60f1ba5189dbb22738f');
INSERT INTO ledger VALUES(17,'企画','2026-11-21T16:05:37.846Z','',X'b37bca4adc533e4f45660bd24c71deb838c9ff213f3ff9c5e8cfb23a914b33e0');
INSERT INTO ledger VALUES(18,'企画','2026-11-21T16:05:37.846Z','',X'fcb8f71306197b21907e2f9c6a01f21f56ac95dcd66a31aa7cbcaaf545e530bc');
INSERT INTO ledger VALUES(19,'企画','2026-11-21T16:05:37.846Z','',X'7694560a23217dc767dd21e035d7f5e8ff653431fc9e4e6ea1292b5a42da6c17');
INSERT INTO ledger VALUES(20,'企画','2026-11-21T16:05:37.846Z','',X'1e240ce619ed05d5416adbc07c7adb25990f23a88bbb1356d4d3744a05db1447');
INSERT INTO ledger VALUES(21,'企画','2026-11-21T16:05:37.846Z','',X'99ea7f769a6247e09f98f95aa33ad633eef3d6bf81017576a11d29e245615e99');
INSERT INTO ledger VALUES(22,'企画','2026-11-21T16:05:37.846Z','',X'e2c377c8076c2de8de444806a5f8ad4746045d3ae61f931429658169a1b39d38');
INSERT INTO ledger VALUES(23,'企画','2026-11-21T16:05:37.846Z','',X'f36051a3769550da4fd318d85988338bebf72a000f49c343f6cd0398182a2df4');
INSERT INTO ledger VALUES(24,'企画','2026-11-21T16:05:37.846Z','',X'81963e6c9a38ba3a52bbe2db696c9d10204f693c9fec81328174eb9b0ea2108c');
INSERT INTO ledger VALUES(25,'企画','2026-11-21T16:05:37.846Z','',X'708340b7aea48e8f5a2e52a2da936e1ce7ef64f2b6d4f395abe9b1df270ff8de');
INSERT INTO ledger VALUES(26,'企画','2026-11-21T16:05:37.846Z','',X'a026d63953885cf44581bf98a4ef90cd493e1d837cad67af6b36631e3e15ec58');
INSERT INTO ledger VALUES(27,'企画','2026-11-21T16:05:37.846Z','',X'd26953f5d0d873f3591dc93b0cffc2e8f5d14893360dfdf036e632a8a66c19bc');
INSERT INTO ledger VALUES(28,'企画','2026-11-21T16:05:37.846Z','',X'0e353c433644c1f6e8a916ead07ad23895359e0907034c977102eb5e3c0de428');
INSERT INTO ledger VALUES(29,'企画','2026-11-21T16:05:37.846Z','',X'974871576e8f59a1f652e2533ae8f5dc944d2386d83fac0c636e2220d66b8e94');
INSERT INTO ledger VALUES(30,'企画','2026-11-21T16:05:37.846Z','',X'1a170a726993473c67baac24e49a43813b0c1ab8f1ff34e69ce6bed5bb146f79');
INSERT INTO ledger VALUES(31,'企画','2026-11-21T16:05:37.846Z','',X'76e79156ca93023e1835bb6adbf7f02388d3d61eec68aabded8fe4ddeee9e805');
INSERT INTO ledger VALUES(32,'企画','2026-11-21T16:05:37.846Z','',X'873d413ffb025e57a1caa35a00a0367a82933c6c9d41e6b5195ece606b7b817b');
INSERT INTO ledger VALUES(33,'企画','2026-11-21T16:05:37.846Z','',X'15578c5bce182acea0047b1c7ad395e8af68e1e06616da95afe7a5d37def11d0');
INSERT INTO ledger VALUES(34,'企画','2026-11-21T16:05:37.846Z','',X'eec02a58b95f2db18eb3870fb07e0b23eac1b289356fea203c168f339d980ef7');
INSERT INTO ledger VALUES(35,'企画','2026-11-21T16:05:37.846Z','',X'12d692213e725b0b50a6c8f200a693f0799d81d3a7009805c46f7c15deadc35b');
INSERT INTO ledger VALUES(36,'企画','2026-11-21T16:05:37.846Z','',X'03dbda0d049a90b1b49eb884c7859ef9660007bbf0b5e64f82f118b35de01928');
INSERT INTO ledger VALUES(37,'企画','2026-11-21T16:05:37.846Z','',X'bb12635c8791bd60e60c5e1916434a165affae286e9be83b286c2d49150b962b');
INSERT INTO ledger VALUES(38,'企画','2026-11-21T16:05:37.846Z','',X'f70721751ced578c7930dcb8ad02fb68e0884c9ff2892d32c7f89ab9fb994a5b');
INSERT INTO ledger VALUES(39,'企画','2026-11-21T16:05:37.846Z','',X'72cb78ef3ea6989101dae09c54e96a0a0b44b377088163ebc7b9c8d214fa3f93');
INSERT INTO ledger VALUES(40,'企画','2026-11-21T16:05:37.846Z','',X'8fd86fca2d3210ff515f05e46c710b2794b85c509b4011f75cd294e933a3b4ef');
INSERT INTO ledger VALUES(41,'企画','2026-11-21T16:05:37.846Z','',X'37b560fdee24fef3db6ba8617e0fde7150bf884fef97f039e8548c38f3a1c6a4');
INSERT INTO ledger VALUES(42,'企画','2026-11-21T16:05:37.846Z','',X'406fe4b5e5788ce8ee5ed0ca4b7209080086e8817e8755ec88e188c00194cc89');
INSERT INTO ledger VALUES(43,'企画','2026-11-21T16:05:37.861Z','',X'7faf932e6ce81e765186ef54badf9c2eebd2d9ba890a3ecb50409ab45e9878d5');
INSERT INTO ledger VALUES(44,'企画','2026-11-21T16:05:37.861Z','',X'903cc9b74b13780ae80330d8681aee1436eacd3d638c323e2ddc29b8aea90e1c');
INSERT INTO ledger VALUES(45,'企画','2026-11-21T16:05:37.861Z','',X'282a72592824fd8d630831c0fa6649c468d7b324f3c8f00975ef17714a9dbddd');
INSERT INTO ledger VALUES(46,'企画','2026-11-21T16:05:37.861Z','',X'75def568acc22b2eedd7f2428f20dceda056c7d848d048c41443b39471cc3ff6');
INSERT INTO ledger VALUES(47,'企画','2026-11-21T16:05:37.861Z','',X'c16f5c1391e8a9a4eed4a38e233da6ac82aa8786b667ce13a0b0b04dd0acde62');
INSERT INTO ledger VALUES(48,'企画','2026-11-21T16:05:37.874Z','',X'd5046a4e78860c35394672ad332ba229dc62baea35c4b187e84971e2908c6ece');
INSERT INTO ledger VALUES(49,'企画','2026-11-21T16:05:37.882Z','',X'f2ce84e5deb93d7792717448ef3d35409286c877e7d1a8e457a7bf60c26fdb17');
INSERT INTO ledger VALUES(50,'企画','2026-11-21T16:05:37.882Z','',X'601b4c29cf14a5be3458168479ff9e8e20342d125aa39f493515e5a4a0998e54');
INSERT INTO ledger VALUES(51,'企画','2026-11-21T16:05:37.882Z','',X'896b123a436f5df0f8078a86e8f4397fd3bcb7fdd44329339affef2f1ed8a7eb');
INSERT INTO ledger VALUES(52,'企画','2026-11-21T16:05:37.882Z','',X'9e25086cff37de6ec4cf2d8d7823ce35bf8fe2c9c54e32b033dabe6bbc69ede6');
INSERT INTO ledger VALUES(53,'企画','2026-11-21T16:05:37.882Z','',X'c018834e3247410a1cb7c01a1df224a640f19ea004fc6a46cbf974dbac917ba7');
INSERT INTO ledger VALUES(54,'企画','2026-11-21T16:05:37.888Z','',X'75fe7a050cad282347c00246360be4dbc501fbc36cce5b3df06e871363c7a2b5');
INSERT INTO ledger VALUES(55,'企画','2026-11-21T16:05:37.888Z','',X'17201d3b8f2182878b3d5aab119e87a2d8a21ad930d55e18ad89b8768f210d4c');
INSERT INTO ledger VALUES(56,'企画','2026-11-21T16:05:37.888Z','',X'703638345463e6cb1c30b77f0e3d223091d12931ffda5dba8282a3657c2ad2c3');
INSERT INTO ledger VALUES(57,'企画','2026-11-21T16:05:37.888Z','',X'bc8e5b0710dbbf7afa7ed6453c4589b0d31bde9bb27d32fd6eade202a4f0cfb3');
INSERT INTO ledger VALUES(58,'企画','2026-11-21T16:05:37.888Z',replace('\nseal 53 ed7265345f7dcbcda3b5684a60d835092ef810f3f07a40b4d71c5331201d9a20','\n',char(10)),X'b9c941ec315f31c6e5471e8ace005d576016c464824628973f7ac72ebd1c8feb');
CREATE TABLE cell (
    record   INTEGER NOT NULL REFERENCES record (key),
    field    TEXT NOT NULL,
    value    TEXT NOT NULL,
    leaves   TEXT NOT NULL,
    conflict INTEGER NOT NULL,
    PRIMARY KEY (record, field)
) STRICT, WITHOUT ROWID;
INSERT INTO cell VALUES(1,'$exists','1','01a1fedb-27b6-7475-894c-7e723dbb1eb6',0);
INSERT INTO cell VALUES(1,'$form','bulk@1','01a1fedb-27b6-7477-9d71-d234ad360767',0);
INSERT INTO cell VALUES(1,'$from','2025','01a1fedb-27b6-7479-9fdd-e9bca8c0534a',0);
INSERT INTO cell VALUES(1,'$kind','sheet','01a1fedb-27b6-7476-ba11-fe53f004f68c',0);
INSERT INTO cell VALUES(1,'$to','2025','01a1fedb-27b6-747a-a6d0-e2bafe558259',0);
INSERT INTO cell VALUES(1,'$unit','74a4e77a-f559-5fb3-93ca-c4a2676a9f0f','01a1fedb-27b6-7478-a952-8ad0fe6e4b4b',0);
INSERT INTO cell VALUES(1,'field0','予防接種の勧奨はがきを送る','01a1fedb-27b6-747b-b4a1-0f2576faf5f5',0);
INSERT INTO cell VALUES(2,'$exists','1','01a1fedb-27b6-747c-8b63-ed15bde57362',0);
INSERT INTO cell VALUES(2,'$kind','item','01a1fedb-27b6-747d-b231-cef77c6c41b5',0);
INSERT INTO cell VALUES(2,'$order','V','01a1fedb-27b6-747f-b756-ac4f77e94507',0);
INSERT INTO cell VALUES(2,'$sheet','1649c6da-e09e-52b2-beb1-fa8399d3a56d','01a1fedb-27b6-747e-9cfb-13ee8d427198',0);
INSERT INTO cell VALUES(2,'column0','ごみの減量について説明会を開く','01a1fedb-27b6-7480-8e86-29505f97da89',0);
INSERT INTO cell VALUES(2,'column1',replace('①窓口の待ち時間を短縮する\n②公園遊具の点検を計画どおり進める\n③公園遊具の点検を計画どおり進める','\n',char(10)),'01a1fedb-27b6-7481-911d-ed765c57ae66',0);
INSERT INTO cell VALUES(2,'column2',replace('①市税の収納率を98.5％以上とする\n②統計資料を整理しＷｅｂで公開する','\n',char(10)),'01a1fedb-27b6-7482-a76e-b468453d628e',0);
INSERT INTO cell VALUES(3,'$exists','1','01a1fedb-27b6-7483-a066-e54d3a46bf9a',0);
INSERT INTO cell VALUES(3,'$kind','item','01a1fedb-27b6-7484-9fb6-137cd4eb8dc9',0);
INSERT INTO cell VALUES(3,'$order','W','01a1fedb-27b6-7486-b085-c5c4a60a1e12',0);
INSERT INTO cell VALUES(3,'$sheet','1649c6da-e09e-52b2-beb1-fa8399d3a56d','01a1fedb-27b6-7485-9e63-c0aff49b10a4',0);
INSERT INTO cell VALUES(3,'column0','避難所の運営訓練を年２回行う','01a1fedb-27b6-7487-9a6c-e0eb7e21a31f',0);
INSERT INTO cell VALUES(3,'column1',replace('①ごみの減量について説明会を開く\n②統計資料を整理しＷｅｂで公開する\n③橋りょうの補修工事を発注する','\n',char(10)),'01a1fedb-27b6-7488-931e-a3a4f57fe6bb',0);
INSERT INTO cell VALUES(3,'column2',replace('①予防接種の勧奨はがきを送る\n②電子申請できる手続を10件増やす','\n',char(10)),'01a1fedb-27b6-7489-bb77-5963576b6a08',0);
INSERT INTO cell VALUES(4,'$exists','1','01a1fedb-27b6-748a-9403-915fc10166bf',0);
INSERT INTO cell VALUES(4,'$form','bulk@1','01a1fedb-27b6-748c-96c2-428e88d0b3fb',0);
INSERT INTO cell VALUES(4,'$from','2025','01a1fedb-27b6-748e-ae4b-e804adf55ef2',0);
INSERT INTO cell VALUES(4,'$kind','sheet','01a1fedb-27b6-748b-b17d-e47bb0fca1ba',0);
INSERT INTO cell VALUES(4,'$to','2025','01a1fedb-27b6-748f-af1e-3a18c4f20cf2',0);
INSERT INTO cell VALUES(4,'$unit','e5324cf1-b6b3-5779-98e4-13ccdd7de583','01a1fedb-27b6-748d-aa58-58a8bdfe22b5',0);
INSERT INTO cell VALUES(4,'field0',replace('①時間外勤務を月14時間/人以内とする\n②避難所の運営訓練を年２回行う','\n',char(10)),'01a1fedb-27b6-7490-a408-bd84348d7cf8',0);
INSERT INTO cell VALUES(5,'$exists','1','01a1fedb-27b6-7491-a435-9991e1e70271',0);
INSERT INTO cell VALUES(5,'$kind','item','01a1fedb-27b6-7492-a24b-07086e294d04',0);
INSERT INTO cell VALUES(5,'$order','V','01a1fedb-27b6-7494-9537-753f9ea667ae',0);
INSERT INTO cell VALUES(5,'$sheet','b960e6c5-08db-51c2-8cfe-cd627f225472','01a1fedb-27b6-7493-8790-d7d9ba661562',0);
INSERT INTO cell VALUES(5,'column0','子育て相談の件数を把握し公表する','01a1fedb-27b6-7495-9470-7fe91c8d04d4',0);
INSERT INTO cell VALUES(5,'column1','橋りょうの補修工事を発注する','01a1fedb-27b6-7496-bc53-de7aca476044',0);
INSERT INTO cell VALUES(5,'column2','市税の収納率を98.5％以上とする','01a1fedb-27b6-7497-b16a-e9cd0c007272',0);
INSERT INTO cell VALUES(6,'$exists','1','01a1fedb-27b6-7498-bd38-65360c6bb97d',0);
INSERT INTO cell VALUES(6,'$kind','item','01a1fedb-27b6-7499-bae2-b844bec142a7',0);
INSERT INTO cell VALUES(6,'$order','W','01a1fedb-27b6-749b-8493-2ff6eaeacb63',0);
INSERT INTO cell VALUES(6,'$sheet','b960e6c5-08db-51c2-8cfe-cd627f225472','01a1fedb-27b6-749a-9d3f-fcd33629bf2e',0);
INSERT INTO cell VALUES(6,'column0','予防接種の勧奨はがきを送る','01a1fedb-27b6-749c-9cf7-88185379b3f1',0);
INSERT INTO cell VALUES(6,'column1',replace('①ごみの減量について説明会を開く\n②地域団体と協議の場を設ける\n③市税の収納率を98.5％以上とする','\n',char(10)),'01a1fedb-27b6-749d-a323-25c08489572f',0);
INSERT INTO cell VALUES(6,'column2',replace('①農業者との意見交換を続ける\n②地域団体と協議の場を設ける\n③避難所の運営訓練を年２回行う\n④職員研修を実施し理解を深める','\n',char(10)),'01a1fedb-27b6-749e-b4ab-a877e58a14e5',0);
INSERT INTO cell VALUES(7,'$exists','1','01a1fedb-27c5-7383-b387-1eee6b9e7ce9',0);
INSERT INTO cell VALUES(7,'$kind','item','01a1fedb-27c5-7384-b9aa-e7d44dc89c22',0);
INSERT INTO cell VALUES(7,'$order','V','01a1fedb-27c5-7386-88a9-89cb1cd1badb',0);
INSERT INTO cell VALUES(7,'$sheet','s','01a1fedb-27c5-7385-bf70-f67c7f7e7b5c',0);
INSERT INTO cell VALUES(7,'item','直した','01a1fedb-27d2-752a-9671-4372405cc1e8',0);
INSERT INTO cell VALUES(8,'$exists','1','01a1fedb-27da-7181-96de-f1d4da303db9',0);
INSERT INTO cell VALUES(8,'$kind','item','01a1fedb-27da-7182-91e4-1ccca58e7ec6',0);
INSERT INTO cell VALUES(8,'$order','V','01a1fedb-27da-7184-a8a8-1ce01878aad6',0);
INSERT INTO cell VALUES(8,'$sheet','s','01a1fedb-27da-7183-b0e7-c4cc810eb773',0);
INSERT INTO cell VALUES(8,'item','■■氏の件','01a1fedb-27da-7185-b164-83012986f37c',0);
INSERT INTO cell VALUES(9,'$because','誤記','01a1fedb-27df-7109-865b-2851a1880275',0);
INSERT INTO cell VALUES(9,'$exists','1','01a1fedb-27df-7106-844f-65e1a81498c8',0);
INSERT INTO cell VALUES(9,'$kind','redaction','01a1fedb-27df-7107-9401-6ee8ff615702',0);
INSERT INTO cell VALUES(9,'$redacts','01a1fedb-27da-7185-b164-83012986f37c 0+2','01a1fedb-27df-710a-8309-434a03cfd53d',0);
INSERT INTO cell VALUES(9,'$sheet','s','01a1fedb-27df-7108-b1ff-6f53efdf079d',0);
CREATE TABLE cell_search (
    record INTEGER NOT NULL REFERENCES record (key),
    field  TEXT NOT NULL,
    folded TEXT NOT NULL,
    PRIMARY KEY (record, field)
) STRICT, WITHOUT ROWID;
INSERT INTO cell_search VALUES(1,'field0','予防接種の勧奨はがきを送る');
INSERT INTO cell_search VALUES(2,'column0','ごみの減量について説明会を開く');
INSERT INTO cell_search VALUES(2,'column1','1窓口の待ち時間を短縮する2公園遊具の点検を計画どおり進める3公園遊具の点検を計画どおり進める');
INSERT INTO cell_search VALUES(2,'column2','1市税の収納率を98.5%以上とする2統計資料を整理しwebで公開する');
INSERT INTO cell_search VALUES(3,'column0','避難所の運営訓練を年2回行う');
INSERT INTO cell_search VALUES(3,'column1','1ごみの減量について説明会を開く2統計資料を整理しwebで公開する3橋りょうの補修工事を発注する');
INSERT INTO cell_search VALUES(3,'column2','1予防接種の勧奨はがきを送る2電子申請できる手続を10件増やす');
INSERT INTO cell_search VALUES(4,'field0','1時間外勤務を月14時間/人以内とする2避難所の運営訓練を年2回行う');
INSERT INTO cell_search VALUES(5,'column0','子育て相談の件数を把握し公表する');
INSERT INTO cell_search VALUES(5,'column1','橋りょうの補修工事を発注する');
INSERT INTO cell_search VALUES(5,'column2','市税の収納率を98.5%以上とする');
INSERT INTO cell_search VALUES(6,'column0','予防接種の勧奨はがきを送る');
INSERT INTO cell_search VALUES(6,'column1','1ごみの減量について説明会を開く2地域団体と協議の場を設ける3市税の収納率を98.5%以上とする');
INSERT INTO cell_search VALUES(6,'column2','1農業者との意見交換を続ける2地域団体と協議の場を設ける3避難所の運営訓練を年2回行う4職員研修を実施し理解を深める');
INSERT INTO cell_search VALUES(7,'item','直した');
INSERT INTO cell_search VALUES(8,'item','■■氏の件');
CREATE TABLE handout (
    seq      INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    base     INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    unit     TEXT NOT NULL,
    year     INTEGER NOT NULL,
    phase    TEXT NOT NULL,
    due      TEXT NOT NULL,
    file     TEXT NOT NULL,
    given_by TEXT NOT NULL,
    given_at TEXT NOT NULL,
    scope    TEXT NOT NULL
) STRICT;
INSERT INTO handout VALUES(1,'h',58,'xlsx','',0,'','','','','','[{"fields":["mission"],"new":[],"rows":{"i":["item"]},"sheet":"s","spare":[]}]');
CREATE TABLE handout_sheet (
    sheet   TEXT NOT NULL,
    handout INTEGER NOT NULL REFERENCES handout (seq),
    PRIMARY KEY (sheet, handout)
) STRICT, WITHOUT ROWID;
INSERT INTO handout_sheet VALUES('s',1);
CREATE TABLE receipt (
    seq      INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    handout  TEXT NOT NULL,
    file     TEXT NOT NULL,
    digest   BLOB NOT NULL,
    taken_by TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    head     TEXT NOT NULL,
    summary  BLOB NOT NULL
) STRICT;
INSERT INTO receipt VALUES(1,'01a1fedb-2827-7391-8e0b-d769bdda0afb','h','a.xlsx',X'646967657374','企画','2026-11-21T16:05:37.959Z','b9c941ec315f31c6e5471e8ace005d576016c464824628973f7ac72ebd1c8feb',X'7b7d');
CREATE INDEX record_by_kind ON record (kind, living, from_year, to_year, unit);
CREATE INDEX record_by_sheet ON record (sheet, kind, living) WHERE sheet <> '';
CREATE INDEX change_by_cell ON change (record, field);
CREATE INDEX cell_in_conflict ON cell (record, field) WHERE conflict = 1;
CREATE INDEX change_that_redacts ON change (seq) WHERE field = '$redacts';
CREATE INDEX receipt_by_handout ON receipt (handout);
CREATE INDEX receipt_by_digest ON receipt (digest);
COMMIT;
