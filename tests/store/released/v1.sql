PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
INSERT INTO setting VALUES('$identity','01a1fcf6-d34d-7128-b7c1-c4b4f4f26a0b');
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
INSERT INTO change VALUES(1,'01a1fcf6-d37e-75fd-b7ad-78842391a6f2',1,'$exists','','1','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(2,'01a1fcf6-d37e-75fe-a93c-4302f3032395',1,'$kind','','sheet','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(3,'01a1fcf6-d37e-75ff-9857-97dd87933810',1,'$form','','bulk@1','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(4,'01a1fcf6-d37e-7600-bdfb-e7035d7f4914',1,'$unit','','74a4e77a-f559-5fb3-93ca-c4a2676a9f0f','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(5,'01a1fcf6-d37e-7601-bf98-7d19480441ad',1,'$from','','2025','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(6,'01a1fcf6-d37e-7602-83ae-fa3b09009e4b',1,'$to','','2025','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(7,'01a1fcf6-d37e-7603-8799-2589aaafe3cb',1,'field0','','予防接種の勧奨はがきを送る','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(8,'01a1fcf6-d37e-7604-a576-9b6de1492028',2,'$exists','','1','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(9,'01a1fcf6-d37e-7605-839e-06ef668ba85f',2,'$kind','','item','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(10,'01a1fcf6-d37e-7606-914b-37c908cbc6a7',2,'$sheet','','1649c6da-e09e-52b2-beb1-fa8399d3a56d','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(11,'01a1fcf6-d37e-7607-aefd-3d46d940d428',2,'$order','','V','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(12,'01a1fcf6-d37e-7608-a673-b1ab0e515a9c',2,'column0','','ごみの減量について説明会を開く','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(13,'01a1fcf6-d37e-7609-af58-ecd8210acb75',2,'column1','',replace('①窓口の待ち時間を短縮する\n②公園遊具の点検を計画どおり進める\n③公園遊具の点検を計画どおり進める','\n',char(10)),'企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(14,'01a1fcf6-d37e-760a-b937-40adff6c8e3d',2,'column2','',replace('①市税の収納率を98.5％以上とする\n②統計資料を整理しＷｅｂで公開する','\n',char(10)),'企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(15,'01a1fcf6-d37e-760b-95a0-6dca51f5d711',3,'$exists','','1','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(16,'01a1fcf6-d37e-760c-8716-faad5c7208ed',3,'$kind','','item','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(17,'01a1fcf6-d37e-760d-ab96-1427033a6fb4',3,'$sheet','','1649c6da-e09e-52b2-beb1-fa8399d3a56d','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(18,'01a1fcf6-d37e-760e-a512-0e5e0cbd634d',3,'$order','','W','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(19,'01a1fcf6-d37e-760f-af2c-ec00b7320d4f',3,'column0','','避難所の運営訓練を年２回行う','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(20,'01a1fcf6-d37e-7610-8461-28641ac1f2fe',3,'column1','',replace('①ごみの減量について説明会を開く\n②統計資料を整理しＷｅｂで公開する\n③橋りょうの補修工事を発注する','\n',char(10)),'企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(21,'01a1fcf6-d37e-7611-94c5-240b598016f9',3,'column2','',replace('①予防接種の勧奨はがきを送る\n②電子申請できる手続を10件増やす','\n',char(10)),'企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(22,'01a1fcf6-d37e-7612-8c7d-a2e589cc35f0',4,'$exists','','1','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(23,'01a1fcf6-d37e-7613-a373-01e84b13774e',4,'$kind','','sheet','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(24,'01a1fcf6-d37e-7614-a807-ba4d9c7b7614',4,'$form','','bulk@1','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(25,'01a1fcf6-d37e-7615-be8e-e7f4b23ebf56',4,'$unit','','e5324cf1-b6b3-5779-98e4-13ccdd7de583','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(26,'01a1fcf6-d37e-7616-aa1a-daa2d81e8c0b',4,'$from','','2025','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(27,'01a1fcf6-d37e-7617-8e04-fc07d9cc2b44',4,'$to','','2025','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(28,'01a1fcf6-d37e-7618-8b9a-ef05f2549f05',4,'field0','',replace('①時間外勤務を月14時間/人以内とする\n②避難所の運営訓練を年２回行う','\n',char(10)),'企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(29,'01a1fcf6-d37e-7619-8203-ef782a7c920c',5,'$exists','','1','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(30,'01a1fcf6-d37e-761a-9545-68e8326f5c49',5,'$kind','','item','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(31,'01a1fcf6-d37e-761b-a6d6-906c6d1f496f',5,'$sheet','','b960e6c5-08db-51c2-8cfe-cd627f225472','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(32,'01a1fcf6-d37e-761c-9a09-f48db6fb8056',5,'$order','','V','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(33,'01a1fcf6-d37e-761d-9b69-caa1cd7e5190',5,'column0','','子育て相談の件数を把握し公表する','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(34,'01a1fcf6-d37e-761e-a968-27c1abd5294b',5,'column1','','橋りょうの補修工事を発注する','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(35,'01a1fcf6-d37e-761f-a69c-1fecea8e9ea9',5,'column2','','市税の収納率を98.5％以上とする','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(36,'01a1fcf6-d37e-7620-bb92-e6cf55ed8444',6,'$exists','','1','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(37,'01a1fcf6-d37e-7621-a74d-dd01a8258510',6,'$kind','','item','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(38,'01a1fcf6-d37e-7622-9435-7f328e1add04',6,'$sheet','','b960e6c5-08db-51c2-8cfe-cd627f225472','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(39,'01a1fcf6-d37e-7623-b9d8-5698f25edf85',6,'$order','','W','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(40,'01a1fcf6-d37e-7624-9dd5-e8c1ee10b4ca',6,'column0','','予防接種の勧奨はがきを送る','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(41,'01a1fcf6-d37e-7625-84af-e88bdd0cb844',6,'column1','',replace('①ごみの減量について説明会を開く\n②地域団体と協議の場を設ける\n③市税の収納率を98.5％以上とする','\n',char(10)),'企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(42,'01a1fcf6-d37e-7626-80dd-154bc8a9b211',6,'column2','',replace('①農業者との意見交換を続ける\n②地域団体と協議の場を設ける\n③避難所の運営訓練を年２回行う\n④職員研修を実施し理解を深める','\n',char(10)),'企画','2026-04-01T09:30:00.000Z','01a1fcf6-d37e-75fc-a93d-d25fd55a4973');
INSERT INTO change VALUES(43,'01a1fcf6-d38e-71f4-94b2-58381e60e748',7,'$exists','','1','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d38e-71f3-b7a0-017e0f6dfab9');
INSERT INTO change VALUES(44,'01a1fcf6-d38e-71f5-ba35-39c551b655ce',7,'$kind','','item','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d38e-71f3-b7a0-017e0f6dfab9');
INSERT INTO change VALUES(45,'01a1fcf6-d38e-71f6-8093-aa194b1af59d',7,'$sheet','','s','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d38e-71f3-b7a0-017e0f6dfab9');
INSERT INTO change VALUES(46,'01a1fcf6-d38e-71f7-893d-9b5e1ac5692c',7,'$order','','V','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d38e-71f3-b7a0-017e0f6dfab9');
INSERT INTO change VALUES(47,'01a1fcf6-d38e-71f8-a6bd-98a1d0ca8aa1',7,'item','',replace('①𠮷\n二','\n',char(10)),'企画','2026-04-01T09:30:00.000Z','01a1fcf6-d38e-71f3-b7a0-017e0f6dfab9');
INSERT INTO change VALUES(48,'01a1fcf6-d391-7370-b051-5db9168c4b42',7,'item','01a1fcf6-d38e-71f8-a6bd-98a1d0ca8aa1','直した','企画','2026-04-01T09:30:00.000Z','01a1fcf6-d391-736f-a2f2-07f8c78e8bf4');
CREATE TABLE ledger (
    seq         INTEGER PRIMARY KEY REFERENCES change (seq),
    received_by TEXT NOT NULL,
    received_at TEXT NOT NULL,
    import      TEXT NOT NULL,
    hash        BLOB NOT NULL
) STRICT;
INSERT INTO ledger VALUES(1,'企画','2026-11-21T07:16:36.862Z','',X'dacaa884c4d866f5c4478030d8d3f00b9de4048cf780180339f4e7d5e4081b6f');
INSERT INTO ledger VALUES(2,'企画','2026-11-21T07:16:36.862Z','',X'702c5123f22160d3c753edd1bcd40ab71ede579d25b57cac32098245ba9a5f30');
INSERT INTO ledger VALUES(3,'企画','2026-11-21T07:16:36.862Z','',X'21d5ea739202a7c6bdb9d5e5307f6f0fd8164e9c535a28d31996fb3e8c920dc8');
INSERT INTO ledger VALUES(4,'企画','2026-11-21T07:16:36.862Z','',X'42bdfae27466ec07ebaf6782e4eab7e28cbaa4a2dc7a7c967b00fbc8d9e0f8b7');
INSERT INTO ledger VALUES(5,'企画','2026-11-21T07:16:36.862Z','',X'4d6139aa864770ba50806bd6f91aceab7d690805cd729afd9c47d0ed01013aeb');
INSERT INTO ledger VALUES(6,'企画','2026-11-21T07:16:36.862Z','',X'54c04ea700244e7e19f403f0328a073db7b9fbe8d424f2bd9506a1a452b77799');
INSERT INTO ledger VALUES(7,'企画','2026-11-21T07:16:36.862Z','',X'aa7c3ce950c9a5325e57701ea1e8406bd58b6503992b479190ebd40070b6d26a');
INSERT INTO ledger VALUES(8,'企画','2026-11-21T07:16:36.862Z','',X'828d17f20a78e85030229a101a57974cab4365431d967ed768b8fd975a724a72');
INSERT INTO ledger VALUES(9,'企画','2026-11-21T07:16:36.862Z','',X'e21b3b3324a535c4912e89fa6d16206a8d7607a8c3a2581a826ef9bfad5042ac');
INSERT INTO ledger VALUES(10,'企画','2026-11-21T07:16:36.862Z','',X'8f7163f5a5906e10173982926a6facc947c8fb28204dfbabf42fac5e14d3946b');
INSERT INTO ledger VALUES(11,'企画','2026-11-21T07:16:36.862Z','',X'ebcbb4c9157a9b4cc6eb25fd0ddaf9340fedacd046c953ed626bac32392285d0');
INSERT INTO ledger VALUES(12,'企画','2026-11-21T07:16:36.862Z','',X'6f177bec5d0a9f505489578b60bc7a82b79dfbc8166325c81a5623fe3d389af2');
INSERT INTO ledger VALUES(13,'企画','2026-11-21T07:16:36.862Z','',X'244b098fcb4fe5ef004243cd7455eee814bb298051f93325f3a0cb3d3303237c');
INSERT INTO ledger VALUES(14,'企画','2026-11-21T07:16:36.862Z','',X'ba8b96cbfddf19e8be164b6b75918fa165ca7a46a32c3c1bfbe93bf41c497705');
INSERT INTO ledger VALUES(15,'企画','2026-11-21T07:16:36.862Z','',X'86102e10e29f88d8d0ce67dc71b359e0d951655ff5fe652a87ca51211277b09a');
INSERT INTO ledger VALUES(16,'企画','2026-11-21T07:16:36.862Z','',X'da21006dd09b28c71e55ab89347281a8c5aaff373599bab9ae90b91dbe0dd9a0');
INSERT INTO ledger VALUES(17,'企画','2026-11-21T07:16:36.862Z','',X'1cfd578ca98149e9edcd0c71545a5eb98eb1c0aeda9925d8f20ae3574410f605');
INSERT INTO ledger VALUES(18,'企画','2026-11-21T07:16:36.862Z','',X'451b948df103562d2d2cd60bdf116fb1f86e6994c71250b2d1b5ffc1f6fb9b1c');
INSERT INTO ledger VALUES(19,'企画','2026-11-21T07:16:36.862Z','',X'a4e95a117f78645e72613c9fd2d9ebffa7627c1238aa82578182d3c06cded38b');
INSERT INTO ledger VALUES(20,'企画','2026-11-21T07:16:36.862Z','',X'97972f08ae9a0782d0fcb917fe690daa563780f3ad81e58e74f5de79fb3e6e88');
INSERT INTO ledger VALUES(21,'企画','2026-11-21T07:16:36.862Z','',X'7f014b14aeb61b52cee94bac0b7615cf3119c41bcb3797fa03075aeda21b1821');
INSERT INTO ledger VALUES(22,'企画','2026-11-21T07:16:36.862Z','',X'956e0dc5edbfa254a9baead855bf2be332115069560e48dd853b97ad70260609');
INSERT INTO ledger VALUES(23,'企画','2026-11-21T07:16:36.862Z','',X'2b8d6e369c70def4da8e1ef491f0db9ee57d4000674b661ad4982dda429bf7b4');
INSERT INTO ledger VALUES(24,'企画','2026-11-21T07:16:36.862Z','',X'361f16590d962e950ab0cb9c090492a4818375b9ef3c1efd95a4b81ff59c3bba');
INSERT INTO ledger VALUES(25,'企画','2026-11-21T07:16:36.862Z','',X'47f961462ef1061cfbe6be84dedfea65e35d6a3fe7c5c0d71a4710b971da50ac');
INSERT INTO ledger VALUES(26,'企画','2026-11-21T07:16:36.862Z','',X'4ccc8d035e520687bfedc8d2a7590471fa9c743001110b0fd6e9a0993aa34f86');
INSERT INTO ledger VALUES(27,'企画','2026-11-21T07:16:36.862Z','',X'fdc991350d03ae1f9420e2cc06f287fe12485896b69c040be2a331d0ed945b3d');
INSERT INTO ledger VALUES(28,'企画','2026-11-21T07:16:36.862Z','',X'e977d44269d6115747df2a0089d2c6ad88e1e4316f5ecac3ba9fc741cb0b2973');
INSERT INTO ledger VALUES(29,'企画','2026-11-21T07:16:36.862Z','',X'83da17800876db3bb0a6e248063072cb6b0c869f0a12dfce9a680282ea0d297b');
INSERT INTO ledger VALUES(30,'企画','2026-11-21T07:16:36.862Z','',X'ddbe53a6afa6f9954085ff27fdd81602dea4d5dd192e9f47550c1a79b1bab0db');
INSERT INTO ledger VALUES(31,'企画','2026-11-21T07:16:36.862Z','',X'8958a7a95808c184ae417f0d6497546a79f56e81c54b8edc4df1411fdcd79dd3');
INSERT INTO ledger VALUES(32,'企画','2026-11-21T07:16:36.862Z','',X'01fa02bf3aad88eb872ae757a5c055164869d7f1f707466441cc2b8fdf1f1364');
INSERT INTO ledger VALUES(33,'企画','2026-11-21T07:16:36.862Z','',X'01dac732d7b897991f9cd11dff78b310a0349728b32e8d5d60ce7761df030c29');
INSERT INTO ledger VALUES(34,'企画','2026-11-21T07:16:36.862Z','',X'ff6973fd6ab8db610b5ffb0524d6ac255cc487d3ed4034a2f333ea1ae6003eb3');
INSERT INTO ledger VALUES(35,'企画','2026-11-21T07:16:36.862Z','',X'a4a8fd8d422287e81fc3eb604740f22cefb5a3ff1ded377d41dd93e6b0e4e9ed');
INSERT INTO ledger VALUES(36,'企画','2026-11-21T07:16:36.862Z','',X'acd12efae8b26877373e2b7b5092b9d6e196553ba8914fab1fa0f77f79066d83');
INSERT INTO ledger VALUES(37,'企画','2026-11-21T07:16:36.862Z','',X'b6135a3d0191637f937e78bf90c607dbd0fe2601b737cd26d3f14c152d73a382');
INSERT INTO ledger VALUES(38,'企画','2026-11-21T07:16:36.862Z','',X'5b470a70a5ceaad6b44f142df237d93e3a0c43e79b93b2f4947261e596dff3d6');
INSERT INTO ledger VALUES(39,'企画','2026-11-21T07:16:36.862Z','',X'a72e3d048dfa98b1778f8be6dc44318ae53be881600593b026f7cc7460f583f2');
INSERT INTO ledger VALUES(40,'企画','2026-11-21T07:16:36.862Z','',X'599cb94c3dac143427820936d4c530cea7220a8f89baad7b0fbf951eb0b339d9');
INSERT INTO ledger VALUES(41,'企画','2026-11-21T07:16:36.862Z','',X'23b296bcdebd2c4e0645f4077289ff99a354a0d94ba070fba9ab41ccc9105252');
INSERT INTO ledger VALUES(42,'企画','2026-11-21T07:16:36.862Z','',X'602f9b5080feb1b365b063eb7965a7c3f87e52871a653e09f2fd204e71b1922f');
INSERT INTO ledger VALUES(43,'企画','2026-11-21T07:16:36.878Z','',X'5a8360209c7e75ad88de3c6c823d358db4614e57d61a40a0d44aeb96ad464493');
INSERT INTO ledger VALUES(44,'企画','2026-11-21T07:16:36.878Z','',X'0efae11e16d49e1e8a82659a8caa75f3d15fc8e500702e05d64bda87b8d5534d');
INSERT INTO ledger VALUES(45,'企画','2026-11-21T07:16:36.878Z','',X'7b9727f56e18a347e145e68900ad6e2ddd8104e7c6590d2f855a958efd919e35');
INSERT INTO ledger VALUES(46,'企画','2026-11-21T07:16:36.878Z','',X'8a4768aadb331ca75d0a3703d4cb509b19d3800cdcd1403b5653f06c56ad5e33');
INSERT INTO ledger VALUES(47,'企画','2026-11-21T07:16:36.878Z','',X'4c90140c0db5ac86155815af6c8fe6bd9e6a9e18e82d89bee7e72d2b8831c1bd');
INSERT INTO ledger VALUES(48,'企画','2026-11-21T07:16:36.881Z','',X'462dedd701607e096ece52fd11a3b3cd6eb207ea60e9c7c81a637e561c5bb5e5');
CREATE TABLE cell (
    record   INTEGER NOT NULL REFERENCES record (key),
    field    TEXT NOT NULL,
    value    TEXT NOT NULL,
    leaves   TEXT NOT NULL,
    conflict INTEGER NOT NULL,
    PRIMARY KEY (record, field)
) STRICT, WITHOUT ROWID;
INSERT INTO cell VALUES(1,'$exists','1','01a1fcf6-d37e-75fd-b7ad-78842391a6f2',0);
INSERT INTO cell VALUES(1,'$form','bulk@1','01a1fcf6-d37e-75ff-9857-97dd87933810',0);
INSERT INTO cell VALUES(1,'$from','2025','01a1fcf6-d37e-7601-bf98-7d19480441ad',0);
INSERT INTO cell VALUES(1,'$kind','sheet','01a1fcf6-d37e-75fe-a93c-4302f3032395',0);
INSERT INTO cell VALUES(1,'$to','2025','01a1fcf6-d37e-7602-83ae-fa3b09009e4b',0);
INSERT INTO cell VALUES(1,'$unit','74a4e77a-f559-5fb3-93ca-c4a2676a9f0f','01a1fcf6-d37e-7600-bdfb-e7035d7f4914',0);
INSERT INTO cell VALUES(1,'field0','予防接種の勧奨はがきを送る','01a1fcf6-d37e-7603-8799-2589aaafe3cb',0);
INSERT INTO cell VALUES(2,'$exists','1','01a1fcf6-d37e-7604-a576-9b6de1492028',0);
INSERT INTO cell VALUES(2,'$kind','item','01a1fcf6-d37e-7605-839e-06ef668ba85f',0);
INSERT INTO cell VALUES(2,'$order','V','01a1fcf6-d37e-7607-aefd-3d46d940d428',0);
INSERT INTO cell VALUES(2,'$sheet','1649c6da-e09e-52b2-beb1-fa8399d3a56d','01a1fcf6-d37e-7606-914b-37c908cbc6a7',0);
INSERT INTO cell VALUES(2,'column0','ごみの減量について説明会を開く','01a1fcf6-d37e-7608-a673-b1ab0e515a9c',0);
INSERT INTO cell VALUES(2,'column1',replace('①窓口の待ち時間を短縮する\n②公園遊具の点検を計画どおり進める\n③公園遊具の点検を計画どおり進める','\n',char(10)),'01a1fcf6-d37e-7609-af58-ecd8210acb75',0);
INSERT INTO cell VALUES(2,'column2',replace('①市税の収納率を98.5％以上とする\n②統計資料を整理しＷｅｂで公開する','\n',char(10)),'01a1fcf6-d37e-760a-b937-40adff6c8e3d',0);
INSERT INTO cell VALUES(3,'$exists','1','01a1fcf6-d37e-760b-95a0-6dca51f5d711',0);
INSERT INTO cell VALUES(3,'$kind','item','01a1fcf6-d37e-760c-8716-faad5c7208ed',0);
INSERT INTO cell VALUES(3,'$order','W','01a1fcf6-d37e-760e-a512-0e5e0cbd634d',0);
INSERT INTO cell VALUES(3,'$sheet','1649c6da-e09e-52b2-beb1-fa8399d3a56d','01a1fcf6-d37e-760d-ab96-1427033a6fb4',0);
INSERT INTO cell VALUES(3,'column0','避難所の運営訓練を年２回行う','01a1fcf6-d37e-760f-af2c-ec00b7320d4f',0);
INSERT INTO cell VALUES(3,'column1',replace('①ごみの減量について説明会を開く\n②統計資料を整理しＷｅｂで公開する\n③橋りょうの補修工事を発注する','\n',char(10)),'01a1fcf6-d37e-7610-8461-28641ac1f2fe',0);
INSERT INTO cell VALUES(3,'column2',replace('①予防接種の勧奨はがきを送る\n②電子申請できる手続を10件増やす','\n',char(10)),'01a1fcf6-d37e-7611-94c5-240b598016f9',0);
INSERT INTO cell VALUES(4,'$exists','1','01a1fcf6-d37e-7612-8c7d-a2e589cc35f0',0);
INSERT INTO cell VALUES(4,'$form','bulk@1','01a1fcf6-d37e-7614-a807-ba4d9c7b7614',0);
INSERT INTO cell VALUES(4,'$from','2025','01a1fcf6-d37e-7616-aa1a-daa2d81e8c0b',0);
INSERT INTO cell VALUES(4,'$kind','sheet','01a1fcf6-d37e-7613-a373-01e84b13774e',0);
INSERT INTO cell VALUES(4,'$to','2025','01a1fcf6-d37e-7617-8e04-fc07d9cc2b44',0);
INSERT INTO cell VALUES(4,'$unit','e5324cf1-b6b3-5779-98e4-13ccdd7de583','01a1fcf6-d37e-7615-be8e-e7f4b23ebf56',0);
INSERT INTO cell VALUES(4,'field0',replace('①時間外勤務を月14時間/人以内とする\n②避難所の運営訓練を年２回行う','\n',char(10)),'01a1fcf6-d37e-7618-8b9a-ef05f2549f05',0);
INSERT INTO cell VALUES(5,'$exists','1','01a1fcf6-d37e-7619-8203-ef782a7c920c',0);
INSERT INTO cell VALUES(5,'$kind','item','01a1fcf6-d37e-761a-9545-68e8326f5c49',0);
INSERT INTO cell VALUES(5,'$order','V','01a1fcf6-d37e-761c-9a09-f48db6fb8056',0);
INSERT INTO cell VALUES(5,'$sheet','b960e6c5-08db-51c2-8cfe-cd627f225472','01a1fcf6-d37e-761b-a6d6-906c6d1f496f',0);
INSERT INTO cell VALUES(5,'column0','子育て相談の件数を把握し公表する','01a1fcf6-d37e-761d-9b69-caa1cd7e5190',0);
INSERT INTO cell VALUES(5,'column1','橋りょうの補修工事を発注する','01a1fcf6-d37e-761e-a968-27c1abd5294b',0);
INSERT INTO cell VALUES(5,'column2','市税の収納率を98.5％以上とする','01a1fcf6-d37e-761f-a69c-1fecea8e9ea9',0);
INSERT INTO cell VALUES(6,'$exists','1','01a1fcf6-d37e-7620-bb92-e6cf55ed8444',0);
INSERT INTO cell VALUES(6,'$kind','item','01a1fcf6-d37e-7621-a74d-dd01a8258510',0);
INSERT INTO cell VALUES(6,'$order','W','01a1fcf6-d37e-7623-b9d8-5698f25edf85',0);
INSERT INTO cell VALUES(6,'$sheet','b960e6c5-08db-51c2-8cfe-cd627f225472','01a1fcf6-d37e-7622-9435-7f328e1add04',0);
INSERT INTO cell VALUES(6,'column0','予防接種の勧奨はがきを送る','01a1fcf6-d37e-7624-9dd5-e8c1ee10b4ca',0);
INSERT INTO cell VALUES(6,'column1',replace('①ごみの減量について説明会を開く\n②地域団体と協議の場を設ける\n③市税の収納率を98.5％以上とする','\n',char(10)),'01a1fcf6-d37e-7625-84af-e88bdd0cb844',0);
INSERT INTO cell VALUES(6,'column2',replace('①農業者との意見交換を続ける\n②地域団体と協議の場を設ける\n③避難所の運営訓練を年２回行う\n④職員研修を実施し理解を深める','\n',char(10)),'01a1fcf6-d37e-7626-80dd-154bc8a9b211',0);
INSERT INTO cell VALUES(7,'$exists','1','01a1fcf6-d38e-71f4-94b2-58381e60e748',0);
INSERT INTO cell VALUES(7,'$kind','item','01a1fcf6-d38e-71f5-ba35-39c551b655ce',0);
INSERT INTO cell VALUES(7,'$order','V','01a1fcf6-d38e-71f7-893d-9b5e1ac5692c',0);
INSERT INTO cell VALUES(7,'$sheet','s','01a1fcf6-d38e-71f6-8093-aa194b1af59d',0);
INSERT INTO cell VALUES(7,'item','直した','01a1fcf6-d391-7370-b051-5db9168c4b42',0);
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
CREATE INDEX record_by_kind ON record (kind, living, from_year, to_year, unit);
CREATE INDEX record_by_sheet ON record (sheet, kind, living) WHERE sheet <> '';
CREATE INDEX change_by_cell ON change (record, field);
CREATE INDEX cell_in_conflict ON cell (record, field) WHERE conflict = 1;
COMMIT;
