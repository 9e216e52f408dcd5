//! Bounds of the rules of EFS.

use super::bounds;

bounds! {
    efs:
    ("EFS-007.passes", "ProvisionedThroughputInMibps", &["1", "1.5", "3414"], &["0.9", "3415"]);
    ("EFS-009.passes", "Encrypted", &["true", "!Ref E"], &["false", ""]);
    ("EFS-010.passes", "Encrypted", &["true", "!Ref E"], &["false", ""]);
    ("EFS-012.passes", "DeletionPolicy; UpdateReplacePolicy",
        &["Retain; Retain", "Delete; ", "; Delete", "Snapshot; Delete"], &["Retain; ", "; Retain", "; "]);
    ("EFS-013.passes", "Sid", &["<19974 letters>"], &["<19975 letters>"]);
    ("EFS-015.fails", "Action",
        &["elasticfilesystem:ClientWrite", "'*' + Condition: {Bool: {aws:SecureTransport: 'false'}}", "!Ref A"],
        &["'*'", "elasticfilesystem:*", "[elasticfilesystem:PutFileSystemPolicy]"]);
    ("EFS-015.fails", "Principal",
        &["{AWS: 'arn:aws:iam::111122223333:root'}", "{Service: ec2.amazonaws.com}", "!Ref P"],
        &["'*'", "{AWS: '*'}"]);
    ("EFS-015.fails", "Effect", &["Allow", "!Ref E"], &["Deny"]);
    ("EFS-015.fails", "=      FileSystemPolicy:",
        &["      BypassPolicyLockoutSafetyCheck: true\n      FileSystemPolicy:"], &["      FileSystemPolicy:"]);
    ("EFS-018.fails", "Action",
        &["elasticfilesystem:ClientWrite",
            "elasticfilesystem:ClientMount + Condition: {StringEquals: {aws:PrincipalAccount: '111122223333'}}",
            "elasticfilesystem:ClientMount + Condition: {Bool: {aws:SecureTransport: 'true'}}"],
        &["'*'", "[elasticfilesystem:ClientMount]", "elasticfilesystem:Client*",
            "elasticfilesystem:ClientMount + Condition: {StringEquals: {aws:SourceVpc: vpc-1}}"]);
    ("EFS-018.fails", "Principal", &["{AWS: 'arn:aws:iam::111122223333:root'}", "{AWS: [a, b]}"],
        &["'*'", "{AWS: '*'}", "{AWS: ['*']}", ""]);
    ("EFS-018.fails", "Effect", &["Deny"], &["Allow"]);
    ("EFS-020.passes", "TransitionToPrimaryStorageClass",
        &["AFTER_1_ACCESS"], &["", "AFTER_1_ACCESS + TransitionToIA: AFTER_7_DAYS",
            "AFTER_1_ACCESS\n        - TransitionToIA: AFTER_7_DAYS", "AFTER_1_ACCESS\n        - {}"]);
    ("EFS-023.passes", "TransitionToIA; TransitionToArchive",
        &["AFTER_30_DAYS; AFTER_60_DAYS", "AFTER_1_DAY; AFTER_7_DAYS", "!Ref I; AFTER_1_DAY", "AFTER_90_DAYS; !Ref A"],
        &["AFTER_30_DAYS; AFTER_30_DAYS", "AFTER_7_DAYS; AFTER_1_DAY", "; AFTER_90_DAYS"]);
    ("EFS-024.passes", "ThroughputMode",
        &["elastic", "elastic + PerformanceMode: generalPurpose", "!Ref M"],
        &["bursting", "provisioned", "", "elastic + PerformanceMode: maxIO"]);
    ("EFS-025.passes", "TransitionToIA", &["AFTER_1_DAY", " + TransitionToArchive: AFTER_90_DAYS"], &[""]);
    ("EFS-031.passes", "Region",
        &["eu-west-1", "!Ref R", " + AvailabilityZoneName: eu-west-1a"],
        &["", " + FileSystemId: fs-12345678", " + FileSystemId: fs-12345678 + AvailabilityZoneName: a"]);
    ("EFS-032.passes", "ReplicationOverwriteProtection", &["ENABLED", "!Ref P"], &["DISABLED"]);
    ("EFS-033.passes", "RoleArn", &["arn", "!Ref R"], &[""]);
    ("EFS-033.passes", "RoleArn; FileSystemId",
        &["; fs-12345678", "; !Ref F", "; arn:aws:elasticfilesystem:eu-west-1:11112222333:file-system/fs-1"],
        &["; arn:aws:elasticfilesystem:eu-west-1:111122223333:file-system/fs-1"]);
    ("EFS-042.passes", "AvailabilityZone", &["us-east-1b", "!Ref Z", ""], &["us-east-1a"]);
    ("EFS-043.passes", "SecurityGroups", &["[<5 of sg-#>]", "[<101 of sg-#>]", "!Ref G"],
        &["[<6 of sg-#>]", "[<100 of sg-#>]"]);
    ("EFS-045.passes", "IpAddressType", &["DUAL_STACK", "IPV4_ONLY", "!Ref T", ""], &["IPV6_ONLY"]);
    ("EFS-045.passes", "=Ipv6CidrBlock: 2600:1f16::/64; IpAddressType",
        &["Ipv6IpamPoolId: a; DUAL_STACK", "Ipv6CidrBlocks: [a]; DUAL_STACK", "Ipv6Native: true; IPV6_ONLY",
            "Ipv6Native: !Ref N; IPV6_ONLY", "Ipv6Native: false; IPV4_ONLY", "Ipv6Native: !Ref N; IPV4_ONLY"],
        &["Ipv6Native: true; DUAL_STACK", "Ipv6Native: false; IPV6_ONLY", "Ipv6Native: true; IPV4_ONLY"]);
    ("EFS-046.passes", "IpAddress",
        &["10.0.0.4", "10.0.0.254", "10.0.0.4 + IpAddressType: IPV4_ONLY", "10.0.0.4 + IpAddressType: DUAL_STACK",
            "!Ref I", "10.0.0.4 + Ipv6Address: '::1' + IpAddressType: DUAL_STACK"],
        &["10.0.0.0", "10.0.0.3", "10.0.0.255", "10.0.1.0", "9.255.255.255",
            "10.0.0.4 + IpAddressType: IPV6_ONLY", "10.0.0.4 + Ipv6Address: '::1'",
            "10.0.0.4 + Ipv6Address: '::1' + IpAddressType: IPV4_ONLY"]);
    ("EFS-048.passes", "FromPort; ToPort", &["2049; 2049", "2048; 2050", "0; 65535", "!Ref P; 2049"],
        &["111; 111", "2050; 2050", "2048; 2048"]);
    ("EFS-048.passes", "SecurityGroups", &["[!Ref G]", "[sg-1]", "[]", "[!Ref G, sg-1]", "!Ref L"], &[]);
    ("EFS-048.fails", "SecurityGroups", &["[!Ref G, sg-1]", "[]"], &["[!Ref G, !Ref G]"]);
    ("EFS-061.passes", "Path",
        &["/", "/a", "/<99 letters>", "/a/b/c/d", "/a.b", "'/a b'", "/a-b_c"],
        &["/<100 letters>", "/a/b/c/d/e", "/a/", "//a", "a", "''", "/.a", "/a/..", "'/a$'", "'/a*'", "'/a#b'", "'/a&b'"]);
    ("EFS-062.passes", "=CreationInfo:", &["CreationInfo:"], &["Other:", "CreationPermissions:"]);
    ("EFS-062.fails", "Path", &["/", "!Ref P"], &["/b"]);
    ("EFS-064.passes", "Uid", &["'0'", "0", "'4294967295'", "'{{resolve:ssm:a}}'", "!Ref U"],
        &["'4294967296'", "'-1'", "text", "1.5"]);
    ("EFS-064.passes", "Gid",
        &["'4294967295'", "'1' + SecondaryGids: ['0', '4294967295']"],
        &["'4294967296'", "'1' + SecondaryGids: ['4294967296', '0']", "'1' + SecondaryGids: ['0', '4294967296']"]);
    ("EFS-061.passes", "OwnerUid", &["'1'"], &[]);
    ("EFS-065.passes", "Uid; Gid", &["'1'; '1'", "!Ref U; '1'", "; '1'"], &["'0'; '1'", "'1'; '0'", "0; 1"]);
}
