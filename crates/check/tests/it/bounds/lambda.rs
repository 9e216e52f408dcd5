//! Bounds of the rules of Lambda, SQS and API Gateway.

use super::bounds;

bounds! {
    lambda:
    ("LAM-001.passes", "Arn", &["!GetAtt Door.Arn", "arn:aws:elasticfilesystem:us-east-1:1:access-point/fsap-1", "!Ref A",
            "arn:aws:s3files:us-east-1:1:file-system/fs-1/access-point/fsap-1"],
        &["!Ref Door", "arn:aws:elasticfilesystem:us-east-1:1:file-system/fs-1", "!GetAtt Code.Arn"]);
    ("LAM-001.passes", "FileSystemConfigs", &["[{Arn: !GetAtt Door.Arn}]", "[]"], &["[<2 of {Arn: !GetAtt Door.Arn}>]"]);
    ("LAM-002.passes", "SubnetIds", &["[<16 of s#>]", "!Ref S"], &["[<17 of s#>]", "[]", ""]);
    ("LAM-002.passes", "SecurityGroupIds", &["[<5 of g#>]", "!Ref G"], &["[<6 of g#>]", "[]", ""]);
    ("LAM-002.passes", "FileSystemConfigs; VpcConfig", &["; ", "[]; ", "!Ref F; ", "; {SubnetIds: []}"], &["[{Arn: a}]; "]);
    ("LAM-007.passes", "MemorySize",
        &["10240", "1", "!Ref M", "1 + Timeout: 900", "1 + EphemeralStorage: {Size: 10240}", "99999 + CapacityProviderConfig: {}",
            "1 + AcceleratorConfig: {} + EphemeralStorage: {Size: 20000}"],
        &["10241", "1 + Timeout: 901", "1 + Timeout: 1800", "1 + Timeout: 1801", "1 + EphemeralStorage: {Size: 10241}"]);
    ("LAM-008.passes", "ReservedConcurrentExecutions",
        &["900", "450\n  B: {Type: AWS::Lambda::Function, Properties: {ReservedConcurrentExecutions: 450}}"],
        &["901", "450\n  B: {Type: AWS::Lambda::Function, Properties: {ReservedConcurrentExecutions: 451}}"]);
    ("LAM-009.passes", "ProvisionedConcurrentExecutions", &["1", "2", "!Ref P"], &["3"]);
    ("LAM-009.passes", "=AWS::Lambda::Version; FunctionName",
        &["AWS::Lambda::Alias; f", "AWS::Lambda::Alias; f + FunctionVersion: '1'"], &["AWS::Lambda::Alias; f + FunctionVersion: $LATEST"]);
    ("LAM-010.fails", "PackageType; FileSystemConfigs",
        &["Zip; ", "Zip; []", "Zip + Runtime: java11; ", "Zip + Runtime: python3.12; ", "Zip + Runtime: python3.13; ", "Zip + Runtime: java21; ",
            "Zip + Runtime: dotnet8; ", "Zip + EphemeralStorage: {Size: 512}; "],
        &["Image; ", "Zip; [{Arn: a}]", "Zip + Runtime: java8; ", "Zip + Runtime: python3.11; ", "Zip + Runtime: dotnet6; ",
            "Zip + Runtime: nodejs22.x; ", "Zip + EphemeralStorage: {Size: 513}; "]);
    ("LAM-010.fails", "ApplyOn", &["None", "!Ref A"], &["PublishedVersions"]);
    ("LAM-014.passes", "Runtime", &["nodejs22.x", "python3.13", "!Ref R"], &["java21", "", "provided.al2023"]);
    ("LAM-014.passes", "Handler", &["a"], &["", "a + PackageType: Image"]);
    ("LAM-014.passes", "Code@2", &["{S3Bucket: a, S3Key: b}", "!Ref C"], &["{ZipFile: a, ImageUri: b}", "{S3Bucket: a, ImageUri: b}"]);
    ("LAM-014.passes", "Code@2; Runtime; Handler",
        &["{ImageUri: a} + PackageType: Image; ; ", "{S3Bucket: a}; java21; h"],
        &["{ImageUri: a} + PackageType: Image + Layers: []; ; ", "{S3Bucket: a}; ; h", "{ImageUri: a} + PackageType: Image; java21; "]);
    ("LAM-019.passes", "BisectBatchOnFunctionError",
        &["false", "'false'", "false + MaximumRetryAttempts: 0", "false + TumblingWindowInSeconds: 0"],
        &["true", "!Ref B", "false + MaximumRetryAttempts: 1", "false + StartingPosition: LATEST", "false + ParallelizationFactor: 2"]);
    ("LAM-019.passes", "ParallelizationFactor", &["2"], &["2 + ScalingConfig: {MaximumConcurrency: 2}"]);
    ("LAM-020.passes", "Timeout; VisibilityTimeout",
        &["60; 60", "59; 60", "30; ", "; 3", "; ", "!Ref T; 60", "60; !Ref V"], &["61; 60", "31; ", "; 2"]);
    ("LAM-021.passes", "BatchSize; EventSourceArn@1",
        &["10; arn:aws:sqs:us-east-1:111122223333:q", "10; arn:aws:sqs:us-east-1:111122223333:q.fifo",
            "!Ref B; arn:aws:sqs:us-east-1:111122223333:q.fifo",
            "11 + MaximumBatchingWindowInSeconds: 1; arn:aws:sqs:us-east-1:111122223333:q",
            "11 + MaximumBatchingWindowInSeconds: !Ref W; arn:aws:sqs:us-east-1:111122223333:q"],
        &["11; arn:aws:sqs:us-east-1:111122223333:q", "11; arn:aws:sqs:us-east-1:111122223333:q.fifo",
            "11 + MaximumBatchingWindowInSeconds: 0; arn:aws:sqs:us-east-1:111122223333:q",
            "11 + MaximumBatchingWindowInSeconds: 1; arn:aws:sqs:us-east-1:111122223333:q.fifo"]);
    ("LAM-027.passes", "a1", &["x"], &["x + a: x", "x + 1a: x", "x + a-b: x", "x + AWS_REGION: x", "x + _a: x"]);
    ("LAM-028.passes", "AA", &["<4094 letters>", "!Ref A", "!Sub '<4094 letters>${A}'"], &["<4095 letters>", "<4090 letters> + BB: aaa"]);
    ("LAM-033.passes", "StartingPosition", &["LATEST", "!Ref P"], &[""]);
    ("LAM-035.passes", "LogFormat; SystemLogLevel", &["JSON; WARN", "!Ref F; WARN"], &["Text; WARN", "Text; "]);
    ("LAM-035.passes", "LogFormat; SystemLogLevel; ApplicationLogLevel", &["Text; ; "], &["Text; ; INFO"]);
    ("SQS-001.passes", "QueueName; FifoQueue",
        &["a.fifo; true", "a; !Ref F", "!Ref N; true"], &["a; true", "a.fifo; false", "a.fifo; "]);
    ("SQS-001.passes", "QueueName@2",
        &["orders + ContentBasedDeduplication: false"],
        &["orders + ContentBasedDeduplication: true", "orders + DeduplicationScope: queue", "orders + FifoThroughputLimit: perQueue"]);
    ("SQS-002.passes", "maxReceiveCount", &["1", "1000", "!Ref C"], &["0", "1001", ""]);
    ("SQS-002.passes", "deadLetterTargetArn", &["!GetAtt Dead.Arn", "a"], &["!Ref Dead", ""]);
    ("SQS-002.passes", "FifoQueue", &["true", "!Ref F"], &["false", ""]);
    ("API-001.passes", "Timeout", &["29", "30", "!Ref T", ""], &["31"]);
    ("API-001.passes", "IntegrationUri",
        &["!GetAtt Code.Arn + TimeoutInMillis: 29000", "a + TimeoutInMillis: 1000", "!GetAtt Code.Arn + TimeoutInMillis: !Ref T"],
        &["!GetAtt Code.Arn + TimeoutInMillis: 28999"]);
    ("API-001.passes", "ProtocolType; Timeout", &["WEBSOCKET; 31"], &["HTTP; 31"]);
    ("API-002.passes", "TimeoutInMillis", &["50", "30000", "!Ref T"], &["49", "30001"]);
    ("API-002.passes", "ProtocolType; TimeoutInMillis", &["WEBSOCKET; 1", "!Ref P; 1"], &["HTTP; 1"]);
}
