//! Bounds of the rules of ECS, IAM, CloudWatch, Systems Manager and CloudFormation.

use super::bounds;

bounds! {
    ecs:
    ("ECS-001.passes", "Cpu; Memory",
        &["'256'; '512'", "256; 2048", "'.25 vCPU'; '512'", "'1 vCPU'; 2GB", "'1 vcpu'; '2 GB'", "4096; 30720", "16384; 122880",
            "!Ref C; 1", "1024; !Ref M"],
        &["'256'; '511'", "256; 2049", "256; 3072", "255; 512", "'1 vCPU'; 1GB", "4096; 31744", "16384; 122881", "; 512", "256; "]);
    ("ECS-001.passes", "Cpu; Memory; NetworkMode",
        &["1024; 2048; awsvpc + RuntimePlatform: {OperatingSystemFamily: WINDOWS_SERVER_2022_CORE}",
            "256; 512; awsvpc + RuntimePlatform: {OperatingSystemFamily: LINUX}"],
        &["512; 1024; awsvpc + RuntimePlatform: {OperatingSystemFamily: WINDOWS_SERVER_2022_CORE}"]);
    ("ECS-001.passes", "RequiresCompatibilities; Cpu", &["[EC2]; 1", "!Ref R; 1", "; 1"], &["[FARGATE]; 1"]);
    ("ECS-002.passes", "NetworkMode",
        &["awsvpc", "!Ref N", "awsvpc + IpcMode: !Ref AWS::NoValue", "awsvpc + PidMode: task", "awsvpc + PlacementConstraints: []",
            "awsvpc + Volumes: [{Name: a, Host: {}}]"],
        &["bridge", "", "awsvpc + IpcMode: host", "awsvpc + PidMode: host", "awsvpc + PlacementConstraints: [{Type: memberOf}]",
            "awsvpc + Volumes: [{Name: a, Host: {SourcePath: /a}}]", "awsvpc + Volumes: [{Name: a, DockerVolumeConfiguration: {}}]",
            "awsvpc + Volumes: [{Name: a, FSxWindowsFileServerVolumeConfiguration: {}}]"]);
    ("ECS-002.passes", "Image",
        &["b + Privileged: false", "b + DisableNetworking: false", "b + LogConfiguration: {LogDriver: awslogs}",
            "b + LinuxParameters: {Capabilities: {Add: [SYS_PTRACE]}}", "b + ResourceRequirements: [{Type: Other, Value: 1}]"],
        &["b + Privileged: true", "b + DisableNetworking: true", "b + Links: [a]", "b + LogConfiguration: {LogDriver: syslog}",
            "b + LinuxParameters: {Capabilities: {Add: [SYS_ADMIN]}}", "b + ResourceRequirements: [{Type: GPU, Value: 1}]",
            "b + LinuxParameters: {Swappiness: 1}", "b + ExtraHosts: [{Hostname: a, IpAddress: b}]"]);
    ("ECS-003.passes", "Name@2", &["<255 letters>", "a1", "A_-", "!Ref N"], &["<256 letters>", "a.b", "''", "a"]);
    ("ECS-004.passes", "Image@2", &["c", "c + Essential: true", "c + Essential: !Ref E"], &["c + Essential: false"]);
    ("ECS-007.passes", "MinimumHealthyPercent; MaximumPercent",
        &["100; 101", "99; 100", "!Ref M; 100", "100; !Ref M", "0; 100"], &["100; 100", "101; 100", "200; 200"]);
    ("ECS-007.passes", "MinimumHealthyPercent; MaximumPercent; Cluster",
        &["50; 100; c + DesiredCount: 2", "51; 150; c + DesiredCount: 2", "0; 100; c + DesiredCount: 1", "50; 200; c + DesiredCount: 1",
            "100; 150; c + DesiredCount: 0", "50; 199; c + DesiredCount: 2"],
        &["51; 149; c + DesiredCount: 2", "50; 199; c + DesiredCount: 1", "1; 100; c + DesiredCount: 1"]);
    ("ECS-008.passes", "SizeInGiB", &["21", "200", "!Ref S"], &["20", "201"]);
    ("ECS-009.passes", "MemoryReservation",
        &["128 + Memory: 128", " + Memory: 4", "!Ref M + Memory: 1"], &["129 + Memory: 128", ""]);
    ("ECS-009.passes", "ContainerDefinitions",
        &["[{Name: a}] + Memory: 512", "[{Name: a, Memory: 512}] + Memory: 512",
            "[{Name: a, MemoryReservation: 256}, {Name: b, MemoryReservation: 256}] + Memory: 512",
            "[{Name: a, Memory: 1, Cpu: 128}, {Name: b, Memory: 1, Cpu: 128}] + Cpu: 256",
            "[{Name: a, Memory: 9999}] + Memory: !Ref M", "[{Name: a, Memory: 1, Cpu: 9999}] + Cpu: !Ref C",
            "[{Name: a, Memory: 513}] + Memory: 512 + RuntimePlatform: {OperatingSystemFamily: WINDOWS_SERVER_2022_CORE}"],
        &["[{Name: a, Memory: 513}] + Memory: 512",
            "[{Name: a, MemoryReservation: 256}, {Name: b, MemoryReservation: 257}] + Memory: 512",
            "[{Name: a, Memory: 1, Cpu: 128}, {Name: b, Memory: 1, Cpu: 129}] + Cpu: 256"]);
    ("ECS-018.passes", "OperatingSystemFamily", &["LINUX", "!Ref O"], &["WINDOWS_SERVER_2022_CORE"]);
    ("ECS-019.passes", "Interval; Timeout; Retries; StartPeriod",
        &["5; 2; 1; 0", "300; 120; 10; 300", "!Ref I; !Ref T; !Ref R; !Ref S"],
        &["4; 2; 1; 0", "301; 2; 1; 0", "5; 1; 1; 0", "5; 121; 1; 0", "5; 2; 0; 0", "5; 2; 11; 0", "5; 2; 1; -1", "5; 2; 1; 301"]);
    ("ECS-019.passes", "Command", &["[CMD, a]", "[CMD-SHELL, a]", "[NONE]", "!Ref C", "[]"], &["[curl, a]", "[cmd, a]"]);
    ("ECS-020.passes", "LoadBalancers; HealthCheckGracePeriodSeconds",
        &["[{ContainerName: a}]; 60", "; 0", " + VpcLatticeConfigurations: []; 60", "!Ref L; 60"], &["; 60", "[]; 1"]);
    ("ECS-024.passes", "Weight@2; Base; Weight",
        &["1; 1; 0", "0; 0; 1", "0; 0; !Ref W", "1; 0; ", "1 + Base: 0; 1; 1"],
        &["0; 1; 0", "0; 1; ", "; 1; 0", "; 1; ", "1 + Base: 1; 1; 1"]);
    ("ECS-024.passes", "CapacityProvider@2", &["FARGATE", "!Ref P"], &["own"]);
}

bounds! {
    others:
    ("IAM-001.passes", "Sid", &["<6039 letters>"], &["<6040 letters>"]);
    ("IAM-002.passes", "Path",
        &["/", "/a/", "/<510 letters>/", "!Ref P", "/a/ + RoleName: <64 letters>"],
        &["/a", "a/", "/<511 letters>/", "/a/ + RoleName: <65 letters>"]);
    ("IAM-002.passes", "=AWS::IAM::Role; Path", &["AWS::IAM::User; /a/", "AWS::IAM::Group; /"], &["AWS::IAM::User; /a", "AWS::IAM::Group; a"]);
    ("IAM-003.passes", "ManagedPolicyArns", &["[<10 of a#>]", "!Ref M"], &["[<11 of a#>]", "[<25 of a#>]", "[<26 of a#>]"]);
    ("IAM-003.passes", "=AWS::IAM::Role; ManagedPolicyArns", &["AWS::IAM::User; [<10 of a#>]"], &["AWS::IAM::Group; [<11 of a#>]"]);
    ("CWA-001.passes", "Period", &["10", "20", "30", "60", "120", "86400", "!Ref P"], &["0", "1", "5", "40", "59", "61", "90", "60.5"]);
    ("CWA-002.passes", "EvaluationPeriods; Period",
        &["1440; 60", "168; 3600", "25; 3600", "7; 86400", "8640; 10", "!Ref E; 60", "9999; !Ref P"],
        &["1441; 60", "169; 3600", "8; 86400", "8641; 10", "25; 3540"]);
    ("CWA-003.passes", "DatapointsToAlarm; EvaluationPeriods", &["1; 1", "3; 3", "1; 3", "!Ref D; 1"], &["0; 3", "4; 3", "-1; 3"]);
    ("CWA-004.passes", "MetricName; Statistic; Period; Namespace",
        &["a; Sum; 60; n", "a;  + ExtendedStatistic: p99; 60; n"],
        &["; Sum; 60; n", "a + Metrics: [{Id: a}]; Sum; 60; n", "a; ; 60; n", "a; Sum + ExtendedStatistic: p99; 60; n", "a; Sum; ; n", "a; Sum; 60; "]);
    ("CWA-005.passes", "DashboardBody", &["'{\"widgets\": []}'", "!Ref B"], &["'{}'", "'{'", "text"]);
    ("CWA-006.passes", "MetricName; Namespace",
        &["BurstCreditBalance; AWS/EFS", "Other; own", "StorageBytes; AWS/EFS"], &["Other; AWS/EFS", "BurstCredit; AWS/EFS"]);
    ("CWA-006.passes", "Name; Namespace",
        &["FileSystemId; AWS/FSx", "FileCacheId; AWS/FSx", "!Ref N; AWS/EFS", "a; own"], &["Other; AWS/EFS", "FileCacheId; AWS/EFS"]);
    ("CWA-006.passes", "Dimensions", &["!Ref D"], &["", "[]"]);
    ("CWA-007.passes", "Threshold; ComparisonOperator",
        &["0; GreaterThanThreshold", " + ThresholdMetricId: a; GreaterThanUpperThreshold", "0; !Ref C", " + EvaluationCriteria: {}; LessThanThreshold"],
        &["; LessThanThreshold", "0 + ThresholdMetricId: a; LessThanThreshold", "0; GreaterThanUpperThreshold",
            " + ThresholdMetricId: a; LessThanThreshold"]);
    ("CWA-008.passes", "AlarmActions", &["[<5 of a#>]", "!Ref A"], &["[<6 of a#>]", "[] + OKActions: [<6 of a#>]", "[] + InsufficientDataActions: [<6 of a#>]"]);
    ("CWA-009.passes", "TreatMissingData",
        &["breaching", "ignore", "missing", "!Ref T", "ignore + EvaluateLowSampleCountPercentile: evaluate", "ignore + ExtendedStatistic: p100",
            "ignore + ExtendedStatistic: p99.9", "ignore + ExtendedStatistic: tm100"],
        &["none", "ignore + EvaluateLowSampleCountPercentile: missing", "ignore + ExtendedStatistic: p100.1", "ignore + ExtendedStatistic: p101",
            "ignore + ExtendedStatistic: tm101"]);
    ("CWA-010.passes", "Period", &["60", "10", "120", "!Ref P"], &["61", "90", "0"]);
    ("CWA-011.passes", "Period; Namespace; MetricName",
        &["60; AWS/Lambda; Errors", "900; AWS/EFS; StorageBytes", "86400; AWS/S3; BucketSizeBytes", "21600; AWS/Billing; EstimatedCharges",
            "10; own; Errors", "60; AWS/S3; AllRequests"],
        &["30; AWS/Lambda; Errors", "840; AWS/EFS; StorageBytes", "86340; AWS/S3; BucketSizeBytes", "21540; AWS/Billing; EstimatedCharges",
            "30; AWS/EFS; TotalIOBytes", "86340; AWS/S3; NumberOfObjects"]);
    ("CWA-012.passes", "=\"x\": 12, \"y\": 2000, \"width\": 12, \"height\": 1000",
        &["\"x\": 0, \"y\": 0, \"width\": 24, \"height\": 1", "\"x\": 23, \"y\": 0, \"width\": 1, \"height\": 1000",
            "\"x\": \"a\", \"y\": 0, \"width\": 24, \"height\": 1", "\"width\": 24"],
        &["\"x\": 24, \"y\": 0, \"width\": 1, \"height\": 1", "\"x\": 0, \"y\": 0, \"width\": 25, \"height\": 1",
            "\"x\": 0, \"y\": 0, \"width\": 0, \"height\": 1", "\"x\": 0, \"y\": 0, \"width\": 1, \"height\": 0",
            "\"x\": 0, \"y\": 0, \"width\": 1, \"height\": 1001", "\"x\": 13, \"y\": 0, \"width\": 12, \"height\": 1",
            "\"x\": -1, \"width\": 1", "\"x\": 1.5, \"width\": 1"]);
    ("SSM-001.passes", "Name",
        &["mine", "/a/b/c/d/e/f/g/h/i/j/k/l/m/n/o", "/mine/ssm", "a.b_c-D", "!Ref N"],
        &["/a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p", "aws", "/aws/a", "SSM-a", "a/b", "'a b'", "/ssm"]);
    ("SSM-002.passes", "Tier; Value",
        &["Standard; <4096 letters>", "; <4096 letters>", "Advanced; <8192 letters>", "Intelligent-Tiering; <8192 letters>", "!Ref T; <8192 letters>"],
        &["Standard; <4097 letters>", "; <4097 letters>", "Advanced; <8193 letters>", "Intelligent-Tiering; <8193 letters>", "!Ref T; <8193 letters>"]);
    ("SSM-003.passes", "Type@2", &["String", "StringList", "!Ref T"], &["SecureString"]);
    ("SSM-005.passes", "UpdateMethod; Name", &["NewVersion; a", "!Ref U; a", "; "], &["Replace; a", "; a"]);
    ("SSM-010.passes", "Value", &["'1'", "!Ref V"], &["a", "''"]);
    ("SCD-002.passes", "Mode; MaximumWindowInMinutes", &["FLEXIBLE; 5", "'OFF'; ", "!Ref M; "], &["FLEXIBLE; ", "'OFF'; 5"]);
    ("SCD-003.passes", "EndDate",
        &["'2030-02-01T00:00:01Z'", "'2030-02-01T00:00:01.000Z'", "!Ref E", "'2030-02-01T00:00:01'", "'2029'", "'2029-02-01 00:00:00Z'"],
        &["'2030-02-01T00:00:00Z'", "'2030-01-31T23:59:59Z'", "'2030-02-01T00:00:00.5Z'", "'2030-02-01T00:00:00'"]);
    ("DDB-004.passes", "BillingMode; ProvisionedThroughput",
        &["PROVISIONED; {ReadCapacityUnits: 1, WriteCapacityUnits: 1}", "!Ref B; ", "PAY_PER_REQUEST; ",
            "PAY_PER_REQUEST; {ReadCapacityUnits: 0, WriteCapacityUnits: 0}"],
        &["PROVISIONED; ", "; ", "PAY_PER_REQUEST; {ReadCapacityUnits: 1, WriteCapacityUnits: 0}",
            "PAY_PER_REQUEST; {ReadCapacityUnits: 0, WriteCapacityUnits: 1}"]);
    ("CFN-004.passes", "Description", &["<1024 letters>"], &["<1025 letters>"]);
    ("CFN-004.passes", "=Description: Short",
        &["Parameters: {P: {Type: String, Description: <4000 letters>}}", "Outputs: {O: {Value: a, Description: <1024 letters>}}"],
        &["Parameters: {P: {Type: String, Description: <4001 letters>}}", "Outputs: {O: {Value: a, Description: <1025 letters>}}"]);
    ("CFN-001.passes", "a", &["{<200 entries>}"], &["{<201 entries>}"]);
    ("CFN-001.passes", "=Mappings:",
        &["Parameters: {<180 of P#: {Type: String}>}\nMappings:", "Outputs: {<180 of O#: {Value: a}>}\nMappings:"],
        &["Parameters: {<181 of P#: {Type: String}>}\nMappings:", "Parameters: {<201 of P#: {Type: String}>}\nMappings:", "Outputs: {<181 of O#: {Value: a}>}\nMappings:"]);
    ("CFN-048.passes", "Name", &["<255 letters>", "!Sub '${A}<255 letters>'", "a:b-C", "'{{a}}'"], &["<256 letters>", "a.b", "!Sub '${A}_'"]);
    ("CFN-062.passes", "Key; Value", &["<128 letters>; <256 letters>", "a; ''"], &["<129 letters>; a", "''; a", "a; <257 letters>"]);
    ("CFN-063.passes", "Key; Value", &["a b_.:/=+-@; a", "ä; 1"], &["'a!'; a", "a; 'a*'", "'a,b'; a"]);
}
