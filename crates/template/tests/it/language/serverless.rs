//! Templates of `AWS::Serverless`.

use super::{ids, meaning, properties};

fn with(globals: &str, resources: &str) -> String {
    format!("Transform: AWS::Serverless-2016-10-31\nGlobals: {globals}\nResources:\n{resources}")
}

#[test]
fn functions_become_functions_of_lambda() {
    for (given, expected) in [
        (
            "{Handler: h, Runtime: r, CodeUri: ./a, Role: x}",
            r#"{"Handler": "h","Role": "x","Runtime": "r","Code": "./a"}"#,
        ),
        (
            "{CodeUri: {Bucket: b, Key: k, Version: v}, Role: x}",
            r#"{"Role": "x","Code": {"S3Bucket": "b","S3Key": "k","S3ObjectVersion": "v"}}"#,
        ),
        ("{InlineCode: c, CodeUri: ./a, Role: x}", r#"{"Role": "x","Code": {"ZipFile": "c"}}"#),
        (
            "{ImageUri: i, PackageType: Image, Role: x}",
            r#"{"PackageType": "Image","Role": "x","Code": {"ImageUri": "i"}}"#,
        ),
        ("{Role: x}", r#"{"Role": "x","Code": "."}"#),
        (
            "{Role: x, Tags: {A: b}, Tracing: Active, DeadLetterQueue: {Type: SQS, TargetArn: q}}",
            r#"{"Role": "x","Code": ".","Tags": [{"Key": "A","Value": "b"}],"TracingConfig": {"Mode": "Active"},"DeadLetterConfig": {"TargetArn": "q"}}"#,
        ),
        (
            "{Role: x, VpcConfig: {SubnetIds: [s]}, FileSystemConfigs: [{Arn: a, LocalMountPath: /mnt/a}]}",
            r#"{"FileSystemConfigs": [{"Arn": "a","LocalMountPath": "/mnt/a"}],"Role": "x","VpcConfig": {"SubnetIds": ["s"]},"Code": "."}"#,
        ),
    ] {
        let text =
            with("{}", &format!("  F: {{Type: AWS::Serverless::Function, Properties: {given}}}\n"));
        let meaning = meaning(&text);
        assert_eq!(properties(&meaning.scenarios()[0], "F"), expected, "{given}");
    }
}

#[test]
fn globals_are_merged() {
    for (global, local, expected) in [
        ("{Timeout: 9}", "{}", r#""Timeout": 9"#),
        ("{Timeout: 9}", "{Timeout: 3}", r#""Timeout": 3"#),
        ("{Layers: [a]}", "{Layers: [b]}", r#""Layers": ["a","b"]"#),
        (
            "{Environment: {Variables: {A: 1, B: 2}}}",
            "{Environment: {Variables: {B: 3, C: 4}}}",
            r#""Environment": {"Variables": {"A": 1,"B": 3,"C": 4}}"#,
        ),
        ("{VpcConfig: {SubnetIds: [a]}}", "{VpcConfig: !Ref P}", r#""VpcConfig": {"Ref": "P"}"#),
    ] {
        let text = with(
            &format!("{{Function: {global}}}"),
            &format!("  F: {{Type: AWS::Serverless::Function, Properties: {local}}}\n"),
        );
        let found = properties(&meaning(&text).scenarios()[0], "F");
        assert!(found.contains(expected), "{global} {local}: {found}");
    }
    let ignoring = with(
        "{Function: {Timeout: 9, MemorySize: 5}}",
        "  F: {Type: AWS::Serverless::Function, IgnoreGlobals: [Timeout], Properties: {}}\n",
    );
    let found = properties(&meaning(&ignoring).scenarios()[0], "F");
    assert!(!found.contains("Timeout") && found.contains("MemorySize"), "{found}");
}

#[test]
fn generated_resources_have_their_ids() {
    for (resource, expected) in [
        ("Function, Properties: {}", vec!["F", "FRole"]),
        ("Function, Properties: {Role: x}", vec!["F"]),
        (
            "Function, Properties: {Role: x, AutoPublishAlias: live}",
            vec!["F", "FAliaslive", "FVersion"],
        ),
        (
            "Function, Properties: {Role: x, FunctionUrlConfig: {AuthType: AWS_IAM}}",
            vec!["F", "FUrl"],
        ),
        (
            "Function, Properties: {Role: x, Events: {Q: {Type: SQS, Properties: {Queue: q}}}}",
            vec!["F", "FQ"],
        ),
        (
            "Function, Properties: {Role: x, Events: {T: {Type: Schedule, Properties: {Schedule: rate(1 day)}}}}",
            vec!["F", "FT", "FTPermission"],
        ),
        ("StateMachine, Properties: {Definition: {}}", vec!["F", "FRole"]),
        ("SimpleTable, Properties: {}", vec!["F"]),
        ("Application, Properties: {Location: ./a.yaml}", vec!["F"]),
        ("Api, Properties: {StageName: live}", vec!["F", "FDeployment", "FliveStage"]),
        ("HttpApi, Properties: {}", vec!["F", "FApiGatewayDefaultStage"]),
    ] {
        let text = with("{}", &format!("  F: {{Type: AWS::Serverless::{resource}}}\n"));
        let meaning = meaning(&text);
        let mut found = ids(&meaning.scenarios()[0]);
        found.sort_unstable();
        assert_eq!(found, expected, "{resource}");
    }
}

#[test]
fn the_role_has_the_policies_of_the_function() {
    let text = with(
        "{}",
        "  F:
    Type: AWS::Serverless::Function
    Properties:
      VpcConfig: {SubnetIds: [s]}
      Policies:
        - AmazonS3ReadOnlyAccess
        - arn:aws:iam::aws:policy/ReadOnlyAccess
        - {Version: '2012-10-17', Statement: [{Effect: Allow, Action: 's3:*', Resource: '*'}]}
        - EFSWriteAccessPolicy: {FileSystem: !Ref Data, AccessPoint: !Ref Door}
        - S3ReadPolicy: {BucketName: b}
",
    );
    let found = properties(&meaning(&text).scenarios()[0], "FRole");
    for part in [
        r#"{"Fn::Sub": "arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole"}"#,
        r#"{"Fn::Sub": "arn:${AWS::Partition}:iam::aws:policy/AmazonS3ReadOnlyAccess"}"#,
        r#""arn:aws:iam::aws:policy/ReadOnlyAccess""#,
        r#""Action": "s3:*""#,
        r#""elasticfilesystem:ClientMount""#,
        r#"{"Id": {"Ref": "Door"}}"#,
        r#"{"Fn::Transform": {"Name": "AWS::Serverless""#,
    ] {
        assert!(found.contains(part), "{part} is not in {found}");
    }
}

#[test]
fn conditions_of_a_function_apply_to_all_that_it_generates() {
    let text = with(
        "{}",
        "  F: {Type: AWS::Serverless::Function, Condition: C, Properties: {AutoPublishAlias: live}}\nConditions: {C: !Equals [a, b]}\n",
    );
    let meaning = meaning(&text);
    assert!(ids(&meaning.scenarios()[0]).is_empty());
}
