PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
INSERT INTO setting VALUES('$identity','01a1fd7f-9a75-72b6-9602-ce31d30a4883');
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
INSERT INTO record VALUES(9,'01a1fd7f-9ad5-77de-8a80-f0bd79abbaaa','redaction','s','',0,0,1);
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
INSERT INTO change VALUES(1,'01a1fd7f-9ab4-743f-b680-8c78d25d3910',1,'$exists','','1','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(2,'01a1fd7f-9ab4-7440-93f0-1cd9bd2205fc',1,'$kind','','sheet','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(3,'01a1fd7f-9ab4-7441-bc97-db50414e7d6e',1,'$form','','bulk@1','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(4,'01a1fd7f-9ab4-7442-b77b-dfbc4698278a',1,'$unit','','74a4e77a-f559-5fb3-93ca-c4a2676a9f0f','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(5,'01a1fd7f-9ab4-7443-9286-825c536aa3ea',1,'$from','','2025','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(6,'01a1fd7f-9ab4-7444-870d-a45a2891f141',1,'$to','','2025','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(7,'01a1fd7f-9ab4-7445-a8ae-c445891f0ab0',1,'field0','','予防接種の勧奨はがきを送る','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(8,'01a1fd7f-9ab4-7446-83ab-7248aac503a2',2,'$exists','','1','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(9,'01a1fd7f-9ab4-7447-b1ec-d0aaaac90974',2,'$kind','','item','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(10,'01a1fd7f-9ab4-7448-9661-afe212672520',2,'$sheet','','1649c6da-e09e-52b2-beb1-fa8399d3a56d','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(11,'01a1fd7f-9ab4-7449-8e02-02ff13f32584',2,'$order','','V','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(12,'01a1fd7f-9ab4-744a-86b4-3133c414c60d',2,'column0','','ごみの減量について説明会を開く','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(13,'01a1fd7f-9ab4-744b-a62a-d194a6dc3ea7',2,'column1','',replace('①窓口の待ち時間を短縮する\n②公園遊具の点検を計画どおり進める\n③公園遊具の点検を計画どおり進める','\n',char(10)),'企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(14,'01a1fd7f-9ab4-744c-9ecd-8fa247415971',2,'column2','',replace('①市税の収納率を98.5％以上とする\n②統計資料を整理しＷｅｂで公開する','\n',char(10)),'企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(15,'01a1fd7f-9ab4-744d-9e0d-33fb7ff7574d',3,'$exists','','1','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(16,'01a1fd7f-9ab4-744e-8e67-d8b0d1b3444d',3,'$kind','','item','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(17,'01a1fd7f-9ab4-744f-89de-9c8efd44344d',3,'$sheet','','1649c6da-e09e-52b2-beb1-fa8399d3a56d','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(18,'01a1fd7f-9ab4-7450-9498-bb1d1c7e0187',3,'$order','','W','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(19,'01a1fd7f-9ab4-7451-a727-6ffd336c52a2',3,'column0','','避難所の運営訓練を年２回行う','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(20,'01a1fd7f-9ab4-7452-a4b0-42c4de46ad3c',3,'column1','',replace('①ごみの減量について説明会を開く\n②統計資料を整理しＷｅｂで公開する\n③橋りょうの補修工事を発注する','\n',char(10)),'企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(21,'01a1fd7f-9ab4-7453-9f66-3c1525535973',3,'column2','',replace('①予防接種の勧奨はがきを送る\n②電子申請できる手続を10件増やす','\n',char(10)),'企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(22,'01a1fd7f-9ab4-7454-87e8-4b6a69d120e3',4,'$exists','','1','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(23,'01a1fd7f-9ab4-7455-b802-02ac4d276a0b',4,'$kind','','sheet','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(24,'01a1fd7f-9ab4-7456-b82c-c40996032714',4,'$form','','bulk@1','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(25,'01a1fd7f-9ab4-7457-b526-146c10f99b01',4,'$unit','','e5324cf1-b6b3-5779-98e4-13ccdd7de583','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(26,'01a1fd7f-9ab4-7458-a072-e9a72d1d8e03',4,'$from','','2025','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(27,'01a1fd7f-9ab4-7459-a874-e3b0026c3f22',4,'$to','','2025','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(28,'01a1fd7f-9ab4-745a-9d7b-5dae0591d81e',4,'field0','',replace('①時間外勤務を月14時間/人以内とする\n②避難所の運営訓練を年２回行う','\n',char(10)),'企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(29,'01a1fd7f-9ab4-745b-ab87-fb4235837e49',5,'$exists','','1','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(30,'01a1fd7f-9ab4-745c-a0cb-459176297973',5,'$kind','','item','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(31,'01a1fd7f-9ab4-745d-a945-8dab07b0238b',5,'$sheet','','b960e6c5-08db-51c2-8cfe-cd627f225472','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(32,'01a1fd7f-9ab4-745e-bc96-a0ad36563666',5,'$order','','V','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(33,'01a1fd7f-9ab4-745f-99ae-e699507aff42',5,'column0','','子育て相談の件数を把握し公表する','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(34,'01a1fd7f-9ab4-7460-b81c-a5b4cde84509',5,'column1','','橋りょうの補修工事を発注する','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(35,'01a1fd7f-9ab4-7461-b8a6-a9894ea877c4',5,'column2','','市税の収納率を98.5％以上とする','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(36,'01a1fd7f-9ab4-7462-b43b-f38a1d433723',6,'$exists','','1','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(37,'01a1fd7f-9ab4-7463-acc0-2631bf5c6722',6,'$kind','','item','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(38,'01a1fd7f-9ab4-7464-aa42-d84dd688e56d',6,'$sheet','','b960e6c5-08db-51c2-8cfe-cd627f225472','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(39,'01a1fd7f-9ab4-7465-bd06-6c914e590c29',6,'$order','','W','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(40,'01a1fd7f-9ab4-7466-a696-37fb2d8a53d4',6,'column0','','予防接種の勧奨はがきを送る','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(41,'01a1fd7f-9ab4-7467-b5fb-154eb952ec7a',6,'column1','',replace('①ごみの減量について説明会を開く\n②地域団体と協議の場を設ける\n③市税の収納率を98.5％以上とする','\n',char(10)),'企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(42,'01a1fd7f-9ab4-7468-ba61-97439de07c15',6,'column2','',replace('①農業者との意見交換を続ける\n②地域団体と協議の場を設ける\n③避難所の運営訓練を年２回行う\n④職員研修を実施し理解を深める','\n',char(10)),'企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ab4-743e-8cd2-60c950233bdc');
INSERT INTO change VALUES(43,'01a1fd7f-9ac5-74f8-a894-3794c55b0dab',7,'$exists','','1','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ac5-74f7-8401-b729c1fa90c2');
INSERT INTO change VALUES(44,'01a1fd7f-9ac5-74f9-8633-05c611f39256',7,'$kind','','item','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ac5-74f7-8401-b729c1fa90c2');
INSERT INTO change VALUES(45,'01a1fd7f-9ac5-74fa-8059-16f6fc33d0fd',7,'$sheet','','s','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ac5-74f7-8401-b729c1fa90c2');
INSERT INTO change VALUES(46,'01a1fd7f-9ac5-74fb-b881-9a0f6e89844b',7,'$order','','V','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ac5-74f7-8401-b729c1fa90c2');
INSERT INTO change VALUES(47,'01a1fd7f-9ac5-74fc-adc4-f71229c05747',7,'item','',replace('①𠮷\n二','\n',char(10)),'企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ac5-74f7-8401-b729c1fa90c2');
INSERT INTO change VALUES(48,'01a1fd7f-9ac9-7641-a8f3-fed95701ad6d',7,'item','01a1fd7f-9ac5-74fc-adc4-f71229c05747','直した','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ac9-7640-b283-545e9fdc6df4');
INSERT INTO change VALUES(49,'01a1fd7f-9ad2-76fe-a4b4-cb7bbdf31239',8,'$exists','','1','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ad2-76fd-9a20-ceb94a7f3834');
INSERT INTO change VALUES(50,'01a1fd7f-9ad2-76ff-af2a-8ce677d74dfd',8,'$kind','','item','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ad2-76fd-9a20-ceb94a7f3834');
INSERT INTO change VALUES(51,'01a1fd7f-9ad2-7700-907b-6004890c201e',8,'$sheet','','s','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ad2-76fd-9a20-ceb94a7f3834');
INSERT INTO change VALUES(52,'01a1fd7f-9ad2-7701-ab89-625dcf75136b',8,'$order','','V','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ad2-76fd-9a20-ceb94a7f3834');
INSERT INTO change VALUES(53,'01a1fd7f-9ad2-7702-a0d7-ca71853563e1',8,'item','','■■氏の件','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ad2-76fd-9a20-ceb94a7f3834');
INSERT INTO change VALUES(54,'01a1fd7f-9ad5-77e0-a492-01f3554f066c',9,'$exists','','1','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ad5-77df-8784-91955122ab8a');
INSERT INTO change VALUES(55,'01a1fd7f-9ad5-77e1-ae23-64953903323b',9,'$kind','','redaction','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ad5-77df-8784-91955122ab8a');
INSERT INTO change VALUES(56,'01a1fd7f-9ad5-77e2-b316-9353ee4366ac',9,'$sheet','','s','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ad5-77df-8784-91955122ab8a');
INSERT INTO change VALUES(57,'01a1fd7f-9ad5-77e3-9075-57a774275cdc',9,'$because','','誤記','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ad5-77df-8784-91955122ab8a');
INSERT INTO change VALUES(58,'01a1fd7f-9ad5-77e4-9977-9761d1ca0771',9,'$redacts','','01a1fd7f-9ad2-7702-a0d7-ca71853563e1 0+2','企画','2026-04-01T00:30:00.000Z','01a1fd7f-9ad5-77df-8784-91955122ab8a');
CREATE TABLE ledger (
    seq         INTEGER PRIMARY KEY REFERENCES change (seq),
    received_by TEXT NOT NULL,
    received_at TEXT NOT NULL,
    import      TEXT NOT NULL,
    hash        BLOB NOT NULL
) STRICT;
INSERT INTO ledger VALUES(1,'企画','2026-11-21T09:46:00.756Z','',X'd88fa702cbe4c882e6e88a1dd86cf686bfb5dffb0a0c47b8a0b3a210080f6880');
INSERT INTO ledger VALUES(2,'企画','2026-11-21T09:46:00.756Z','',X'7537973c8702dce75a7e787dab396636945012da7d5543ec11ac9653226d783f');
INSERT INTO ledger VALUES(3,'企画','2026-11-21T09:46:00.756Z','',X'1fdff2bdd20a988b10acddac66d3aaf712b8c5f6fdcaaff3d25377c8d0fde136');
INSERT INTO ledger VALUES(4,'企画','2026-11-21T09:46:00.756Z','',X'678734d852e91658c2d435fabd32689832de8b9aef369e9527093d2e7f236b15');
INSERT INTO ledger VALUES(5,'企画','2026-11-21T09:46:00.756Z','',X'd0d44921fa332bc668b812b7661f14c7e4b6ce8277c818e467b7afbc56d5f1c5');
INSERT INTO ledger VALUES(6,'企画','2026-11-21T09:46:00.756Z','',X'8847b54b7b4abd2d1c7132ae66d1db6c738b2f4bff901be312a6aedd56e9ca36');
INSERT INTO ledger VALUES(7,'企画','2026-11-21T09:46:00.756Z','',X'c2f3f1c09b15799575b0aa0d9116908899728e97dbc7629e5810ba4234a630d8');
INSERT INTO ledger VALUES(8,'企画','2026-11-21T09:46:00.756Z','',X'2d7743d6df877d26108d616c073829bb7bcb4fc81c2f9584da3f80555c6bd3c2');
INSERT INTO ledger VALUES(9,'企画','2026-11-21T09:46:00.756Z','',X'52c9d7e5e5578a808e276f578484d694c5b81b793b521228fc19fd93c018b254');
INSERT INTO ledger VALUES(10,'企画','2026-11-21T09:46:00.756Z','',X'fcf397830f3eaa578ba8931f50c644b16f399bb112a78c2b360aeacd6cf4df7a');
INSERT INTO ledger VALUES(11,'企画','2026-11-21T09:46:00.756Z','',X'e88f59e07ec336b5a3455f67672490263044bae0fb0b46fb7cc3feb198e0cdb3');
INSERT INTO ledger VALUES(12,'企画','2026-11-21T09:46:00.756Z','',X'ea59a503b5829f097d701b1edee072ac1c949867002251f15e1708a6d48aa131');
INSERT INTO ledger VALUES(13,'企画','2026-11-21T09:46:00.756Z','',X'8f9e15270c1e693f95fa4391f8df31a059d09ea320c63f8d5e23fc640fcd08ad');
INSERT INTO ledger VALUES(14,'企画','2026-11-21T09:46:00.756Z','',X'29ef95a9f66112a2073b06734398c0afa74058793d66f843e558e67ca372e1fc');
INSERT INTO ledger VALUES(15,'企画','2026-11-21T09:46:00.756Z','',X'f842ebcdeefcba9a04474c8b6767829747ecaf0db8dfc2d6cb48fe405e2494ea');
INSERT INTO ledger VALUES(16,'企画','2026-11-21T09:46:00.756Z','',X'b05935b912983c725a3c23800b79c6ea492a9b469d00a936872ced4b59ba9368');
INSERT INTO ledger VALUES(17,'企画','2026-11-21T09:46:00.756Z','',X'c76b9e6965332f506573375b4fb79a39b6e45afc430fae4dd90d1027afdb39ca');
INSERT INTO ledger VALUES(18,'企画','2026-11-21T09:46:00.756Z','',X'9712962acfe474d8866053d8f3bb38ad316f19d7564f17a382e85867ac537756');
INSERT INTO ledger VALUES(19,'企画','2026-11-21T09:46:00.756Z','',X'7e6f004d43f493d762af405590862ca978448e09b9ba0e5b324c1270a1377428');
INSERT INTO ledger VALUES(20,'企画','2026-11-21T09:46:00.756Z','',X'b4bea236a7fe5dff9c60e55e205273c9a182b70dfab4934cedd1302931dbd72d');
INSERT INTO ledger VALUES(21,'企画','2026-11-21T09:46:00.756Z','',X'1af3e54b03ea2ce011857c47dd5df726a8cb0e5dcb357d3796cb532945e9b8d9');
INSERT INTO ledger VALUES(22,'企画','2026-11-21T09:46:00.756Z','',X'0c9ceee2204f4b35c85e829ad625c8249e029f04c143da85ec77b51870d21521');
INSERT INTO ledger VALUES(23,'企画','2026-11-21T09:46:00.756Z','',X'b4dcc4051e8fa487884c22be2a8908ef73a680a96aca1a5543dfef83b827cafc');
INSERT INTO ledger VALUES(24,'企画','2026-11-21T09:46:00.756Z','',X'7e2ede8d0e7f2c0474839da24e2a459d7e0e9fa07a25ed38dddbb6a43f4be4e9');
INSERT INTO ledger VALUES(25,'企画','2026-11-21T09:46:00.756Z','',X'eb04b43effd03c12e4d45c30b70c682fddd4e1e740c66c3871745f1effdac9b4');
INSERT INTO ledger VALUES(26,'企画','2026-11-21T09:46:00.756Z','',X'e8d7cd7bde68ec28b9eeaa77b3bcb7db60ab5c13fae9e52f920dec5c1ad4bc58');
INSERT INTO ledger VALUES(27,'企画','2026-11-21T09:46:00.756Z','',X'31fe55fc89fb3be807bc62b4e112b929fd4d5fdac96ed34d3fbc4520b529e3d2');
INSERT INTO ledger VALUES(28,'企画','2026-11-21T09:46:00.756Z','',X'62ec89febe5dde5144b679f5e094b018efc5c437449a7be5af6c1f9a20759b58');
INSERT INTO ledger VALUES(29,'企画','2026-11-21T09:46:00.756Z','',X'5487766dc1d74cb7ae0d8ca28454de38e20c1f03a08126adc7123b40cf64a1af');
INSERT INTO ledger VALUES(30,'企画','2026-11-21T09:46:00.756Z','',X'd8fd0d89e601e4b198ed25c9839e09c9816303246041cf90e7ab41cc86e82b4c');
INSERT INTO ledger VALUES(31,'企画','2026-11-21T09:46:00.756Z','',X'6453bf5faa5ee7695064e91547fc339075d413860b2edb98f49c1537758528e4');
INSERT INTO ledger VALUES(32,'企画','2026-11-21T09:46:00.756Z','',X'977322cefe1bc503776b4751f6515dee8e6cad5df775384207e8ea4dcd3c62aa');
INSERT INTO ledger VALUES(33,'企画','2026-11-21T09:46:00.756Z','',X'7cb9e37c7e2d31516df1a573ef34a64f1aa0a9c3ccfe03cad54e969eb16b8c2a');
INSERT INTO ledger VALUES(34,'企画','2026-11-21T09:46:00.756Z','',X'0cb4dbded863616c6bb2e9810c13d986f589882c329fb9650a423edf7760ffe6');
INSERT INTO ledger VALUES(35,'企画','2026-11-21T09:46:00.756Z','',X'5430ef6308ca763b3952dc696eff4b99f15e4325de5cb00abb2b89322535970e');
INSERT INTO ledger VALUES(36,'企画','2026-11-21T09:46:00.756Z','',X'fde44e111d85e72f2787e7d93ea7ab507f4a694edfa3a0ee3be550efb92b4647');
INSERT INTO ledger VALUES(37,'企画','2026-11-21T09:46:00.756Z','',X'062c3477bf1a5070c7b2125ac659cbebebc2e8ddcff8bdd7bf39525df2a0ad8c');
INSERT INTO ledger VALUES(38,'企画','2026-11-21T09:46:00.756Z','',X'283a945fadf21165c66b4b8bf5e55e02c83b6a3a00dc4d7b303284a87c3898ce');
INSERT INTO ledger VALUES(39,'企画','2026-11-21T09:46:00.756Z','',X'5b1d0c37c9db8af0c3f3843e063566e6ee612bd1d6f7f0f7007b919a719f0db9');
INSERT INTO ledger VALUES(40,'企画','2026-11-21T09:46:00.756Z','',X'0b6b43ff95853ecfbd8414893fd8a4a87e63495f719da3fdfefaa38b49c6eb21');
INSERT INTO ledger VALUES(41,'企画','2026-11-21T09:46:00.756Z','',X'a5d2c7e023d96cfb7531c2827c7b8d05d4eba2539d53a3d5aab9b9208cd0c54d');
INSERT INTO ledger VALUES(42,'企画','2026-11-21T09:46:00.756Z','',X'24b6fcbcf0162e01862c45a8dd119b988300b05a462321c9135794c2820945f1');
INSERT INTO ledger VALUES(43,'企画','2026-11-21T09:46:00.773Z','',X'23199af71a0966ffabe86a1d0a18a568aac0e0db27c1c627a296d13f55727fc2');
INSERT INTO ledger VALUES(44,'企画','2026-11-21T09:46:00.773Z','',X'0307a97cf20281eecbe41dcd347b2545a123617637754c7df190f5533011b2c7');
INSERT INTO ledger VALUES(45,'企画','2026-11-21T09:46:00.773Z','',X'63e6c7c543da9b4a8a20f5e02640eda2977e630d28650e94771d74c29efdbec0');
INSERT INTO ledger VALUES(46,'企画','2026-11-21T09:46:00.773Z','',X'c8657d33930dbbc04ff380c0a5b20a1a5e17e690b19ccaf78c7de883867ed5dd');
INSERT INTO ledger VALUES(47,'企画','2026-11-21T09:46:00.773Z','',X'a28ed7bee6e675ca47512805076f5347e1418faadad20ad599350243b0c7146e');
INSERT INTO ledger VALUES(48,'企画','2026-11-21T09:46:00.777Z','',X'b727677b3a451a52830487492e0f49ec9ed43736f12e022040bea89f838cbd64');
INSERT INTO ledger VALUES(49,'企画','2026-11-21T09:46:00.786Z','',X'aaa53f04da7d800226a817c444415110113a5a658a7b09bd15f0ff4d0be5535c');
INSERT INTO ledger VALUES(50,'企画','2026-11-21T09:46:00.786Z','',X'05bbf2b0dd811432ca8fca0f1f150e08cda85bc36c3cbac276ac82f269eeabb1');
INSERT INTO ledger VALUES(51,'企画','2026-11-21T09:46:00.786Z','',X'd139f67f74c2084914c3e515060fc85d56fb5e0a5bb8cd84af2822dd8930bb3d');
INSERT INTO ledger VALUES(52,'企画','2026-11-21T09:46:00.786Z','',X'ab3d336255ecc3eb370e5f2c7b1b285e0a6e46850716ecebc7c555def3bb3fc5');
INSERT INTO ledger VALUES(53,'企画','2026-11-21T09:46:00.786Z','',X'953d864955a681a4855f245dc68c6d21c003d10e71627d4d34464703191b4a66');
INSERT INTO ledger VALUES(54,'企画','2026-11-21T09:46:00.790Z','',X'a483e48a073a11c79828f842e21733e5623e3c54f37512cb8cee4527ba8ba762');
INSERT INTO ledger VALUES(55,'企画','2026-11-21T09:46:00.790Z','',X'e391466c15006c71806a641ff31fa4600b91e43e9ad2643b7b95c557531c3948');
INSERT INTO ledger VALUES(56,'企画','2026-11-21T09:46:00.790Z','',X'b9dc86143d49ada84bd3678ed085490f4abaac93380d23dc597a697440dd56a4');
INSERT INTO ledger VALUES(57,'企画','2026-11-21T09:46:00.790Z','',X'b50d8268bcdd57f87be78aa03198b1a634ca19c0a08d20ad6b0ad9eeb6a3bdd6');
INSERT INTO ledger VALUES(58,'企画','2026-11-21T09:46:00.790Z',replace('\nseal 53 f2627e3dcf1f0d90fce73deab81b4ca391a578f93780907030817e708ad6c83e','\n',char(10)),X'da86943fcde7ca26712ad764570f3d11256a6d8ed3724cc1ce024271b1e9d713');
CREATE TABLE cell (
    record   INTEGER NOT NULL REFERENCES record (key),
    field    TEXT NOT NULL,
    value    TEXT NOT NULL,
    leaves   TEXT NOT NULL,
    conflict INTEGER NOT NULL,
    PRIMARY KEY (record, field)
) STRICT, WITHOUT ROWID;
INSERT INTO cell VALUES(1,'$exists','1','01a1fd7f-9ab4-743f-b680-8c78d25d3910',0);
INSERT INTO cell VALUES(1,'$form','bulk@1','01a1fd7f-9ab4-7441-bc97-db50414e7d6e',0);
INSERT INTO cell VALUES(1,'$from','2025','01a1fd7f-9ab4-7443-9286-825c536aa3ea',0);
INSERT INTO cell VALUES(1,'$kind','sheet','01a1fd7f-9ab4-7440-93f0-1cd9bd2205fc',0);
INSERT INTO cell VALUES(1,'$to','2025','01a1fd7f-9ab4-7444-870d-a45a2891f141',0);
INSERT INTO cell VALUES(1,'$unit','74a4e77a-f559-5fb3-93ca-c4a2676a9f0f','01a1fd7f-9ab4-7442-b77b-dfbc4698278a',0);
INSERT INTO cell VALUES(1,'field0','予防接種の勧奨はがきを送る','01a1fd7f-9ab4-7445-a8ae-c445891f0ab0',0);
INSERT INTO cell VALUES(2,'$exists','1','01a1fd7f-9ab4-7446-83ab-7248aac503a2',0);
INSERT INTO cell VALUES(2,'$kind','item','01a1fd7f-9ab4-7447-b1ec-d0aaaac90974',0);
INSERT INTO cell VALUES(2,'$order','V','01a1fd7f-9ab4-7449-8e02-02ff13f32584',0);
INSERT INTO cell VALUES(2,'$sheet','1649c6da-e09e-52b2-beb1-fa8399d3a56d','01a1fd7f-9ab4-7448-9661-afe212672520',0);
INSERT INTO cell VALUES(2,'column0','ごみの減量について説明会を開く','01a1fd7f-9ab4-744a-86b4-3133c414c60d',0);
INSERT INTO cell VALUES(2,'column1',replace('①窓口の待ち時間を短縮する\n②公園遊具の点検を計画どおり進める\n③公園遊具の点検を計画どおり進める','\n',char(10)),'01a1fd7f-9ab4-744b-a62a-d194a6dc3ea7',0);
INSERT INTO cell VALUES(2,'column2',replace('①市税の収納率を98.5％以上とする\n②統計資料を整理しＷｅｂで公開する','\n',char(10)),'01a1fd7f-9ab4-744c-9ecd-8fa247415971',0);
INSERT INTO cell VALUES(3,'$exists','1','01a1fd7f-9ab4-744d-9e0d-33fb7ff7574d',0);
INSERT INTO cell VALUES(3,'$kind','item','01a1fd7f-9ab4-744e-8e67-d8b0d1b3444d',0);
INSERT INTO cell VALUES(3,'$order','W','01a1fd7f-9ab4-7450-9498-bb1d1c7e0187',0);
INSERT INTO cell VALUES(3,'$sheet','1649c6da-e09e-52b2-beb1-fa8399d3a56d','01a1fd7f-9ab4-744f-89de-9c8efd44344d',0);
INSERT INTO cell VALUES(3,'column0','避難所の運営訓練を年２回行う','01a1fd7f-9ab4-7451-a727-6ffd336c52a2',0);
INSERT INTO cell VALUES(3,'column1',replace('①ごみの減量について説明会を開く\n②統計資料を整理しＷｅｂで公開する\n③橋りょうの補修工事を発注する','\n',char(10)),'01a1fd7f-9ab4-7452-a4b0-42c4de46ad3c',0);
INSERT INTO cell VALUES(3,'column2',replace('①予防接種の勧奨はがきを送る\n②電子申請できる手続を10件増やす','\n',char(10)),'01a1fd7f-9ab4-7453-9f66-3c1525535973',0);
INSERT INTO cell VALUES(4,'$exists','1','01a1fd7f-9ab4-7454-87e8-4b6a69d120e3',0);
INSERT INTO cell VALUES(4,'$form','bulk@1','01a1fd7f-9ab4-7456-b82c-c40996032714',0);
INSERT INTO cell VALUES(4,'$from','2025','01a1fd7f-9ab4-7458-a072-e9a72d1d8e03',0);
INSERT INTO cell VALUES(4,'$kind','sheet','01a1fd7f-9ab4-7455-b802-02ac4d276a0b',0);
INSERT INTO cell VALUES(4,'$to','2025','01a1fd7f-9ab4-7459-a874-e3b0026c3f22',0);
INSERT INTO cell VALUES(4,'$unit','e5324cf1-b6b3-5779-98e4-13ccdd7de583','01a1fd7f-9ab4-7457-b526-146c10f99b01',0);
INSERT INTO cell VALUES(4,'field0',replace('①時間外勤務を月14時間/人以内とする\n②避難所の運営訓練を年２回行う','\n',char(10)),'01a1fd7f-9ab4-745a-9d7b-5dae0591d81e',0);
INSERT INTO cell VALUES(5,'$exists','1','01a1fd7f-9ab4-745b-ab87-fb4235837e49',0);
INSERT INTO cell VALUES(5,'$kind','item','01a1fd7f-9ab4-745c-a0cb-459176297973',0);
INSERT INTO cell VALUES(5,'$order','V','01a1fd7f-9ab4-745e-bc96-a0ad36563666',0);
INSERT INTO cell VALUES(5,'$sheet','b960e6c5-08db-51c2-8cfe-cd627f225472','01a1fd7f-9ab4-745d-a945-8dab07b0238b',0);
INSERT INTO cell VALUES(5,'column0','子育て相談の件数を把握し公表する','01a1fd7f-9ab4-745f-99ae-e699507aff42',0);
INSERT INTO cell VALUES(5,'column1','橋りょうの補修工事を発注する','01a1fd7f-9ab4-7460-b81c-a5b4cde84509',0);
INSERT INTO cell VALUES(5,'column2','市税の収納率を98.5％以上とする','01a1fd7f-9ab4-7461-b8a6-a9894ea877c4',0);
INSERT INTO cell VALUES(6,'$exists','1','01a1fd7f-9ab4-7462-b43b-f38a1d433723',0);
INSERT INTO cell VALUES(6,'$kind','item','01a1fd7f-9ab4-7463-acc0-2631bf5c6722',0);
INSERT INTO cell VALUES(6,'$order','W','01a1fd7f-9ab4-7465-bd06-6c914e590c29',0);
INSERT INTO cell VALUES(6,'$sheet','b960e6c5-08db-51c2-8cfe-cd627f225472','01a1fd7f-9ab4-7464-aa42-d84dd688e56d',0);
INSERT INTO cell VALUES(6,'column0','予防接種の勧奨はがきを送る','01a1fd7f-9ab4-7466-a696-37fb2d8a53d4',0);
INSERT INTO cell VALUES(6,'column1',replace('①ごみの減量について説明会を開く\n②地域団体と協議の場を設ける\n③市税の収納率を98.5％以上とする','\n',char(10)),'01a1fd7f-9ab4-7467-b5fb-154eb952ec7a',0);
INSERT INTO cell VALUES(6,'column2',replace('①農業者との意見交換を続ける\n②地域団体と協議の場を設ける\n③避難所の運営訓練を年２回行う\n④職員研修を実施し理解を深める','\n',char(10)),'01a1fd7f-9ab4-7468-ba61-97439de07c15',0);
INSERT INTO cell VALUES(7,'$exists','1','01a1fd7f-9ac5-74f8-a894-3794c55b0dab',0);
INSERT INTO cell VALUES(7,'$kind','item','01a1fd7f-9ac5-74f9-8633-05c611f39256',0);
INSERT INTO cell VALUES(7,'$order','V','01a1fd7f-9ac5-74fb-b881-9a0f6e89844b',0);
INSERT INTO cell VALUES(7,'$sheet','s','01a1fd7f-9ac5-74fa-8059-16f6fc33d0fd',0);
INSERT INTO cell VALUES(7,'item','直した','01a1fd7f-9ac9-7641-a8f3-fed95701ad6d',0);
INSERT INTO cell VALUES(8,'$exists','1','01a1fd7f-9ad2-76fe-a4b4-cb7bbdf31239',0);
INSERT INTO cell VALUES(8,'$kind','item','01a1fd7f-9ad2-76ff-af2a-8ce677d74dfd',0);
INSERT INTO cell VALUES(8,'$order','V','01a1fd7f-9ad2-7701-ab89-625dcf75136b',0);
INSERT INTO cell VALUES(8,'$sheet','s','01a1fd7f-9ad2-7700-907b-6004890c201e',0);
INSERT INTO cell VALUES(8,'item','■■氏の件','01a1fd7f-9ad2-7702-a0d7-ca71853563e1',0);
INSERT INTO cell VALUES(9,'$because','誤記','01a1fd7f-9ad5-77e3-9075-57a774275cdc',0);
INSERT INTO cell VALUES(9,'$exists','1','01a1fd7f-9ad5-77e0-a492-01f3554f066c',0);
INSERT INTO cell VALUES(9,'$kind','redaction','01a1fd7f-9ad5-77e1-ae23-64953903323b',0);
INSERT INTO cell VALUES(9,'$redacts','01a1fd7f-9ad2-7702-a0d7-ca71853563e1 0+2','01a1fd7f-9ad5-77e4-9977-9761d1ca0771',0);
INSERT INTO cell VALUES(9,'$sheet','s','01a1fd7f-9ad5-77e2-b316-9353ee4366ac',0);
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
CREATE INDEX record_by_kind ON record (kind, living, from_year, to_year, unit);
CREATE INDEX record_by_sheet ON record (sheet, kind, living) WHERE sheet <> '';
CREATE INDEX change_by_cell ON change (record, field);
CREATE INDEX cell_in_conflict ON cell (record, field) WHERE conflict = 1;
CREATE INDEX change_that_redacts ON change (seq) WHERE field = '$redacts';
COMMIT;
