//! Bounds of the rules of FSx.

use super::bounds;

bounds! {
    fsx:
    ("FSX-001.passes", "SubnetIds", &["[subnet-1]", "!Ref S"], &["[]", "[subnet-1, subnet-2]"]);
    ("FSX-004.passes", "FileSystemTypeVersion; DeploymentType",
        &["'2.15'; PERSISTENT_2", "'2.12'; PERSISTENT_2", "'2.10'; PERSISTENT_1", "2.10; PERSISTENT_1",
            "'2.10'; !Ref D", "!Ref V; PERSISTENT_2",
            "'2.15'; PERSISTENT_2 + MetadataConfiguration: {Mode: AUTOMATIC}"],
        &["'2.10'; PERSISTENT_2", "2.10; PERSISTENT_2", "'2.11'; PERSISTENT_1", "2.16; PERSISTENT_2",
            "'2.12'; PERSISTENT_2 + MetadataConfiguration: {Mode: AUTOMATIC}",
            "'2.10'; PERSISTENT_2 + MetadataConfiguration: {Mode: AUTOMATIC}"]);
    ("FSX-005.passes", "FileSystemTypeVersion; DeploymentType",
        &["'2.10'; SCRATCH_2", "; PERSISTENT_2", "; !Ref D", " + BackupId: b; SCRATCH_2"],
        &["; SCRATCH_2", "; SCRATCH_1", "; PERSISTENT_1"]);
    ("FSX-006.passes", "DeploymentType",
        &["SCRATCH_1", "SCRATCH_2", "PERSISTENT_1", "PERSISTENT_2", "!Ref D"], &["PERSISTENT_3", "scratch_2"]);
    ("FSX-007.passes", "DeploymentType", &["SCRATCH_2", "PERSISTENT_1", "!Ref D"], &["SCRATCH_1", ""]);
    ("FSX-008.passes", "DeploymentType", &["PERSISTENT_1", "!Ref D"], &["SCRATCH_1", "SCRATCH_2"]);
    ("FSX-010.passes", "StorageType; DeploymentType",
        &["SSD; SCRATCH_2", "HDD; PERSISTENT_1", "INTELLIGENT_TIERING; PERSISTENT_2", "HDD; !Ref D",
            "INTELLIGENT_TIERING; !Ref D", "!Ref S; SCRATCH_2"],
        &["HDD; PERSISTENT_2", "HDD; SCRATCH_2", "INTELLIGENT_TIERING; PERSISTENT_1", "TAPE; PERSISTENT_1", "TAPE; !Ref D"]);
    ("FSX-011.passes", "StorageCapacity; DeploymentType",
        &["1200; SCRATCH_2", "2400; SCRATCH_2", "4800; PERSISTENT_2", "1200; SCRATCH_1", "2400; SCRATCH_1",
            "3600; SCRATCH_1", "7200; SCRATCH_1", "1; !Ref D", "!Ref C; SCRATCH_2"],
        &["0; SCRATCH_2", "1199; SCRATCH_2", "1201; SCRATCH_2", "3600; SCRATCH_2", "2400.5; SCRATCH_2", "-2400; SCRATCH_2",
            "4800; SCRATCH_1", "6000; SCRATCH_1", "1199; PERSISTENT_1"]);
    ("FSX-011.fails", "StorageCapacity", &["2400 + BackupId: b", "1 + BackupId: b"], &["1"]);
    ("FSX-013.passes", "StorageCapacity; PerUnitStorageThroughput",
        &["6000; 12", "12000; 12", "1800; 40", "3600; 40", "1; 50", "1; !Ref T"],
        &["1800; 12", "5999; 12", "6001; 12", "0; 12", "6000; 40", "1799; 40"]);
    ("FSX-014.passes", "ThroughputCapacity", &["4000", "!Ref T"], &["", "4000 + PerUnitStorageThroughput: 125"]);
    ("FSX-014.passes", "StorageType",
        &["SSD + StorageCapacity: 1200", "INTELLIGENT_TIERING + BackupId: b"], &["INTELLIGENT_TIERING + StorageCapacity: 1200"]);
    ("FSX-015.passes", "StorageCapacity",
        &["1200", "!Ref C", " + BackupId: b", " + StorageType: INTELLIGENT_TIERING", " + StorageType: !Ref T"],
        &["", " + StorageType: HDD"]);
    ("FSX-020.passes", "PerUnitStorageThroughput; DeploymentType; StorageCapacity",
        &["125; PERSISTENT_2; 1200", "50; PERSISTENT_1; 1200", "; SCRATCH_2; 1200", "; !Ref D; 1200", "1; !Ref D; 1200",
            "; PERSISTENT_2; 1200 + StorageType: INTELLIGENT_TIERING", "; PERSISTENT_2; 1200 + BackupId: b"],
        &["; PERSISTENT_2; 1200", "; PERSISTENT_1; 1200", "; PERSISTENT_1; 6000 + StorageType: HDD",
            "50; SCRATCH_1; 1200", "50; SCRATCH_2; 1200"]);
    ("FSX-021.passes", "PerUnitStorageThroughput; DeploymentType; StorageCapacity",
        &["125; PERSISTENT_2; 1200", "250; PERSISTENT_2; 1200", "500; PERSISTENT_2; 1200", "1000; PERSISTENT_2; 1200",
            "50; PERSISTENT_1; 1200", "100; PERSISTENT_1; 1200", "200; PERSISTENT_1; 1200",
            "12; PERSISTENT_1; 6000 + StorageType: HDD", "40; PERSISTENT_1; 6000 + StorageType: HDD",
            "1; PERSISTENT_1; 1200 + StorageType: !Ref T", "1; SCRATCH_2; 1200", "1; !Ref D; 1200"],
        &["124; PERSISTENT_2; 1200", "50; PERSISTENT_2; 1200", "125.5; PERSISTENT_2; 1200", "125; PERSISTENT_1; 1200",
            "12; PERSISTENT_1; 1200", "50; PERSISTENT_1; 6000 + StorageType: HDD"]);
    ("FSX-022.passes", "ThroughputCapacity",
        &["1000", "2000", "4000", "8000", "2000000", "!Ref T"],
        &["0", "999", "3000", "6000", "4000.5", "2004000", "-4000"]);
    ("FSX-022.passes", "StorageType", &["INTELLIGENT_TIERING", "!Ref T"], &["SSD", "HDD", ""]);
    ("FSX-023.passes", "DriveCacheType; StorageType",
        &["READ; HDD", "NONE; HDD", "NONE; SSD", "; SSD", "READ; !Ref T", "; HDD + BackupId: b", "!Ref D; HDD"],
        &["; HDD", "READ; SSD", "WRITE; HDD", "WRITE; !Ref T"]);
    ("FSX-024.passes", "SizeGiB; ThroughputCapacity",
        &["32; 4000", "131072; 4000", "64; 8000", "262144; 8000", "1; 2000", "1; 3999", "1; !Ref T", "!Ref S; 4000"],
        &["31; 4000", "131073; 4000", "63; 8000", "262145; 8000", "; 4000"]);
    ("FSX-024.passes", "SizingMode", &["USER_PROVISIONED", "!Ref M"],
        &["NO_CACHE", "PROPORTIONAL_TO_THROUGHPUT_CAPACITY", "OTHER"]);
    ("FSX-024.passes", "SizingMode; SizeGiB", &["NO_CACHE; ", "PROPORTIONAL_TO_THROUGHPUT_CAPACITY; "], &["OTHER; "]);
    ("FSX-024.passes", "StorageType", &["!Ref T"], &["SSD", "HDD"]);
    ("FSX-024.passes", "DataReadCacheConfiguration; StorageType", &["; SSD", "; INTELLIGENT_TIERING + BackupId: b"],
        &["; INTELLIGENT_TIERING"]);
    ("FSX-030.passes", "DeploymentType; StorageCapacity",
        &["PERSISTENT_2; 1200", "!Ref D; 1200", "PERSISTENT_1; 1200 + BackupId: b"],
        &["PERSISTENT_1; 1200", "SCRATCH_2; 1200"]);
    ("FSX-030.passes", "MetadataConfiguration", &["{Mode: AUTOMATIC}", "!Ref M", ""], &["{Iops: 1500}", "{}"]);
    ("FSX-031.passes", "Mode; Iops",
        &["USER_PROVISIONED; 3000", "AUTOMATIC; ", "!Ref M; ", "!Ref M; 3000"],
        &["USER_PROVISIONED; ", "AUTOMATIC; 3000", "OTHER; 3000", "OTHER; "]);
    ("FSX-032.passes", "Iops; StorageCapacity",
        &["1500; 1200", "3000; 1200", "6000; 1200", "12000; 1200", "24000; 1200", "192000; 1200",
            "1; 1200 + StorageType: HDD", "1; 1200 + StorageType: !Ref T"],
        &["0; 1200", "1499; 1200", "4500; 1200", "9000; 1200", "18000; 1200", "12000.5; 1200", "204000; 1200",
            "1; 1200 + StorageType: INTELLIGENT_TIERING"]);
    ("FSX-034.passes", "EfaEnabled; DeploymentType",
        &["true; PERSISTENT_2", "true; !Ref D", "false; PERSISTENT_1", "!Ref E; PERSISTENT_1"],
        &["true; PERSISTENT_1", "true; SCRATCH_2"]);
    ("FSX-034.passes", "PerUnitStorageThroughput",
        &["1 + ThroughputCapacity: 4000", "1 + ThroughputCapacity: !Ref T"], &["1 + ThroughputCapacity: 3999"]);
    ("FSX-034.passes", "MetadataConfiguration", &["!Ref M"], &[""]);
    ("FSX-035.passes", "IpProtocol", &["'-1'", "!Ref P"], &["tcp"]);
    ("FSX-035.passes", "SourceSecurityGroupId", &["!Ref G", "sg-1", " + CidrIp: 10.0.0.0/8"], &[]);
    ("FSX-035.fails", "SecurityGroupIds", &["[!Ref G, sg-1]", "[sg-1]", "[]", "!Ref L"], &["[!Ref G, !Ref G]"]);
    ("FSX-035.fails", "EfaEnabled", &["false", "!Ref E", ""], &["true"]);
    ("FSX-041.passes", "AutoImportPolicy; ImportPath; DeploymentType",
        &["NONE; s3://b; SCRATCH_2", "NEW_CHANGED; s3://b; SCRATCH_2", "NEW_CHANGED_DELETED; s3://b; SCRATCH_2",
            "NONE; ; SCRATCH_2", "!Ref A; s3://b; SCRATCH_2", "; ; PERSISTENT_2"],
        &["ALL; s3://b; SCRATCH_2", "NEW; ; SCRATCH_2", "!Ref A; ; SCRATCH_2", "NEW; s3://b; PERSISTENT_2",
            "; s3://b; PERSISTENT_2"]);
    ("FSX-042.passes", "ExportPath; ImportPath",
        &["s3://b/out; s3://b", "s3://b/out; !Ref I", "; s3://b", "!Ref E; s3://b"],
        &["s3://c/out; s3://b", "s3://b/out; "]);
    ("FSX-043.passes", "ExportPath", &["s3://b/a", "s3://bc"], &["s3://b", "s3://b/"]);
    ("FSX-044.passes", "ImportedFileChunkSize; ImportPath",
        &["1; s3://b", "512000; s3://b", "!Ref C; s3://b"], &["0; s3://b", "512001; s3://b", "1; "]);
    ("FSX-045.passes", "ImportPath",
        &["s3://<63 letters>", "s3://b", "s3://b/<4350 letters>", "!Ref P", "!Sub 's3://${B}'"],
        &["s3://<64 letters>", "s3://", "s3:///a", "b", "s3://b/<4351 letters>", "s3://b + ExportPath: b"]);
    ("FSX-050.passes", "DataRepositoryPath",
        &["s3://b\n  <7 lines L#: {Type: AWS::FSx::DataRepositoryAssociation, Properties: {FileSystemId: !Ref Data}}>"],
        &["s3://b\n  <8 lines L#: {Type: AWS::FSx::DataRepositoryAssociation, Properties: {FileSystemId: !Ref Data}}>"]);
    ("FSX-050.passes", "FileSystemTypeVersion; DeploymentType",
        &["'2.12'; SCRATCH_2", "!Ref V; SCRATCH_2", "; PERSISTENT_2", "; !Ref D", "'2.10' + BackupId: b; SCRATCH_2"],
        &["'2.10'; SCRATCH_2", "2.1; SCRATCH_2", "; SCRATCH_2", "'2.15'; SCRATCH_1", "2.1; !Ref D"]);
    ("FSX-051.passes", "FileSystemPath@2", &["/b", "/ab", "!Ref P"], &["/a", "/a/", "/a/b", "/"]);
    ("FSX-051.passes", "FileSystemId@2; FileSystemPath@2", &["fs-2; /a", "!Ref F; /a"], &["fs-12345678; /a"]);
    ("FSX-052.passes", "DataRepositoryPath@2", &["s3://b/y", "s3://b/xy", "!Ref P"],
        &["s3://b/x", "s3://b/x/", "s3://b/x/y", "s3://b"]);
    ("FSX-055.passes", "PerUnitStorageThroughput",
        &["125", "125 + AutomaticBackupRetentionDays: 1"],
        &["125 + AutomaticBackupRetentionDays: 0", "125 + AutomaticBackupRetentionDays: !Ref D"]);
    ("FSX-058.passes", "FileSystemPath", &["/", "!Ref P"], &["a", "''"]);
    ("FSX-060.passes", "AutomaticBackupRetentionDays; DeploymentType",
        &["0; PERSISTENT_2", "90; PERSISTENT_2", "0; SCRATCH_2", "!Ref D; SCRATCH_2", "1; !Ref D"],
        &["-1; PERSISTENT_2", "91; PERSISTENT_2", "1; SCRATCH_2", "90; SCRATCH_1"]);
    ("FSX-061.passes", "DailyAutomaticBackupStartTime",
        &["'00:00'", "'23:59'", "!Ref T", ""],
        &["'24:00'", "'23:60'", "'1:00'", "'01:0'", "'aa:00'", "'0100'", "'+1:00'", "'01:+1'"]);
    ("FSX-061.passes", "AutomaticBackupRetentionDays", &["1", "!Ref D"], &["0", ""]);
    ("FSX-062.passes", "PerUnitStorageThroughput",
        &["125 + AutomaticBackupRetentionDays: 0", "125 + CopyTagsToBackups: false", "125 + AutomaticBackupRetentionDays: !Ref D"],
        &["125 + AutomaticBackupRetentionDays: 1", "125 + CopyTagsToBackups: true"]);
    ("FSX-062.passes", "FileSystemId; PerUnitStorageThroughput",
        &["fs-1; 125 + CopyTagsToBackups: true"], &["fs-1; 125 + CopyTagsToBackups: true + ImportPath: s3://a"]);
    ("FSX-063.passes", "WeeklyMaintenanceStartTime",
        &["'1:00:00'", "'7:23:59'", "!Ref T"], &["'0:03:00'", "'8:03:00'", "'7:24:00'", "'7'", "'77:03:00'", "':03:00'"]);
    ("FSX-064.passes", "Level",
        &["WARN_ONLY", "ERROR_ONLY", "!Ref L"], &["NONE", "DISABLED"]);
    ("FSX-064.passes", "LogGroupName", &["/aws/fsx", "!Ref N"], &["/aws/fs", "aws/fsx", ""]);
    ("FSX-064.passes", "Destination",
        &["arn:aws:logs:us-east-1:111122223333:log-group:/aws/fsx/x", "arn:aws:firehose:us-east-1:111122223333:deliverystream/x"],
        &["arn:aws:logs:us-east-1:111122223333:log-group:/x"]);
    ("FSX-065.passes", "DataCompressionType", &["LZ4", "NONE", "!Ref C"], &["lz4"]);
    ("FSX-066.passes", "CopyTagsToBackups; AutomaticBackupRetentionDays",
        &["true; 1", "false; 0", "true; !Ref D", "!Ref C; 0"],
        &["true; 0", "true; "]);
    ("FSX-066.passes", "AutomaticBackupRetentionDays", &["0 + ImportPath: s3://a"], &["0"]);
    ("FSX-070.passes", "FromPort; ToPort", &["988; 988", "0; 65535", "987; 989"], &["989; 989", "987; 987"]);
    ("FSX-070.passes", "FromPort@2; ToPort@2", &["1018; 1023", "1017; 1024"], &["1019; 1023", "1018; 1022"]);
    ("FSX-071.fails", "FromPort; ToPort", &["988; 1022", "987; 1023", "988; 988"], &["988; 1023"]);
    ("FSX-080.passes", "ThroughputCapacity",
        &["8 + DeploymentType: SINGLE_AZ_1", "8 + DeploymentType: SINGLE_AZ_2", "8 + DeploymentType: MULTI_AZ_1",
            "8 + DeploymentType: !Ref D"],
        &["8 + DeploymentType: SINGLE_AZ_3"]);
    ("FSX-080.passes", "FileSystemType; =WindowsConfiguration:\n        ThroughputCapacity: 8",
        &["ONTAP; OntapConfiguration: {DeploymentType: SINGLE_AZ_3}", "OPENZFS; OpenZFSConfiguration: {ThroughputCapacity: 64}",
            "ONTAP; BackupId: b", "!Ref K; A: 1", "ONTAP; OntapConfiguration: {}"],
        &["WINDOWS; A: 1", "ONTAP; A: 1", "OPENZFS; A: 1", "OPENZFS; OpenZFSConfiguration: {DeploymentType: SINGLE_AZ_1}",
            "ONTAP; OntapConfiguration: {DeploymentType: SINGLE_AZ_HA_1}",
            "OPENZFS; OpenZFSConfiguration: {DeploymentType: MULTI_AZ_2, ThroughputCapacity: 64}"]);
    ("FSX-081.passes", "SubnetIds",
        &["!Ref S", "[subnet-12345679, subnet-1]"], &["[subnet-12345679]", "[a, subnet-12345679, b]", "[a, b]", "[]"]);
    ("FSX-081.passes", "PreferredSubnetId", &["!Ref S", "subnet-12345678"], &["subnet-1", ""]);
    ("FSX-081.passes", "PreferredSubnetId; SubnetIds", &["; [a, b] + BackupId: b"], &["; [a, b]"]);
    ("FSX-081.passes", "DeploymentType; SubnetIds; PreferredSubnetId",
        &["SINGLE_AZ_2; [a]; ", "; [a]; ", "!Ref D; []; a"], &["SINGLE_AZ_2; [a, b]; ", "; [a, b]; "]);
    ("FSX-082.fails", "ThroughputCapacity",
        &["64", "2048", "4096", "!Ref T"], &["63", "65", "5120", "64.5", "0", "160"]);
    ("FSX-082.fails", "ThroughputCapacity; DeploymentType",
        &["160; SINGLE_AZ_2", "10240; SINGLE_AZ_HA_2", "160; MULTI_AZ_1", "64; SINGLE_AZ_HA_1", "1; !Ref D"],
        &["64; SINGLE_AZ_2", "10241; SINGLE_AZ_HA_2", "64; MULTI_AZ_1"]);
    ("FSX-082.passes", "HAPairs; ThroughputCapacity; DeploymentType",
        &["12; 73728; SINGLE_AZ_2", "1; 6144; SINGLE_AZ_2", "; 384; SINGLE_AZ_2", "2; 768; SINGLE_AZ_2", "1; 128; SINGLE_AZ_1",
            "!Ref P; 1; SINGLE_AZ_2", "2; 36864; SINGLE_AZ_3"],
        &["13; 79872; SINGLE_AZ_2", "0; 6144; SINGLE_AZ_2", "12; 73727; SINGLE_AZ_2", "2; 384; SINGLE_AZ_2",
            "2; 256; SINGLE_AZ_1", "2; 768; MULTI_AZ_2", "; 385; SINGLE_AZ_2", "2; 36865; SINGLE_AZ_3"]);
    ("FSX-083.passes", "StorageCapacity",
        &["64", "524288", "!Ref C", " + BackupId: b", "1 + StorageType: !Ref T"], &["63", "524289", ""]);
    ("FSX-083.passes", "StorageCapacity; FileSystemType; =OpenZFSConfiguration:; ThroughputCapacity",
        &["32; WINDOWS; WindowsConfiguration:; 8", "65536; WINDOWS; WindowsConfiguration:; 8",
            "1024; ONTAP; OntapConfiguration:; 128", "524288; ONTAP; OntapConfiguration:; 128",
            "2048; ONTAP; OntapConfiguration:; 128 + HAPairs: 2", "1048576; ONTAP; OntapConfiguration:; 128 + HAPairs: 2",
            "1; ONTAP; OntapConfiguration:; 128 + HAPairs: 13", "1; ONTAP; OntapConfiguration:; 128 + HAPairs: !Ref P",
            "12288; ONTAP; OntapConfiguration:; 128 + HAPairs: 12"],
        &["31; WINDOWS; WindowsConfiguration:; 8", "65537; WINDOWS; WindowsConfiguration:; 8",
            "1023; ONTAP; OntapConfiguration:; 128", "524289; ONTAP; OntapConfiguration:; 128",
            "2047; ONTAP; OntapConfiguration:; 128 + HAPairs: 2", "1048577; ONTAP; OntapConfiguration:; 128 + HAPairs: 2",
            "12287; ONTAP; OntapConfiguration:; 128 + HAPairs: 12"]);
    ("FSX-083.passes", "StorageCapacity; FileSystemType; =OpenZFSConfiguration:; DeploymentType",
        &["2000 + StorageType: HDD; WINDOWS; WindowsConfiguration:; SINGLE_AZ_2",
            "65536 + StorageType: HDD; WINDOWS; WindowsConfiguration:; MULTI_AZ_1"],
        &["1999 + StorageType: HDD; WINDOWS; WindowsConfiguration:; SINGLE_AZ_2",
            "65537 + StorageType: HDD; WINDOWS; WindowsConfiguration:; SINGLE_AZ_2",
            "2000 + StorageType: HDD; WINDOWS; WindowsConfiguration:; SINGLE_AZ_1"]);
    ("FSX-084.passes", "AutomaticBackupRetentionDays", &["0", "90", "!Ref D"], &["-1", "91"]);
    ("FSX-084.passes", "DailyAutomaticBackupStartTime", &["'00:00'", "'23:59'"], &["'24:00'", "'5:00'"]);
    ("FSX-084.passes", "WeeklyMaintenanceStartTime",
        &["'1:00:00'", "'7:23:59'", "!Ref T"], &["'0:03:00'", "'8:03:00'", "'7:24:00'", "'7'"]);
    ("FSX-085.passes", "Iops", &["3072", "400000", "!Ref I"], &["3071", "400001", "0"]);
    ("FSX-085.passes", "StorageCapacity; Iops",
        &["1024; 3072", "64; 64000", "!Ref C; 400000"], &["1025; 3072", "64; 64001", "!Ref C; 400001"]);
    ("FSX-089.passes", "RecordSizeKiB", &["4", "128", "1024", "!Ref R"], &["2", "3", "2048", "4096", "128.5"]);
    ("FSX-090.passes", "StorageCapacityReservationGiB; StorageCapacityQuotaGiB",
        &["10; 10", "0; 0", "-1; 10", "11; -1", "11; !Ref Q"], &["11; 10", "1; 0"]);
}
