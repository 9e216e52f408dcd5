//! Bounds of the rules about the parts of a template and its functions.

use super::bounds;

bounds! {
    functions:
    ("CFN-033.passes", "DisplayName",
        &["!Join ['-', [a, 1, true]]", "!Join [1, [a]]", "!Join ['-', !Ref A]", "!Join ['-', !GetAZs '']", "!Join ['-', !Split [',', a]]",
            "!Join ['-', []]", "!Join ['-', [!Ref A]]"],
        &["!Join [!Ref A, [a]]", "!Join ['-', a]", "!Join ['-', {a: b}]", "!Join ['-', [[a]]]", "!Join ['-', [{a: b}]]", "!Join ['-', [null]]",
            "!Join ['-']", "!Join []", "!Join ['-', !Sub a]"]);
    ("CFN-033.passes", "DisplayName",
        &["!Select [0, [a]]", "!Select [1, [a, b]]", "!Select ['1', [a, b]]", "!Select [!Ref A, [a]]", "!Select [7, !Ref A]", "!Select [0, !GetAZs '']",
            "!Select [1, !Split [',', 'a,b']]", "!Select [9, !Split [',', !Ref A]]", "!Select [9, !Split ['', a]]",
            "!Select [9, !Split [',', '{{resolve:ssm:a}}']]", "!Select [3, !Cidr [10.0.0.0/16, 4, 8]]", "!Select [9, !Cidr [10.0.0.0/16, !Ref A, 8]]"],
        &["!Select [1, [a]]", "!Select [-1, [a]]", "!Select [2, [a, b]]", "!Select [0, []]", "!Select [0.5, [a]]", "!Select [a, [b]]",
            "!Select [0, a]", "!Select [2, !Split [',', 'a,b']]", "!Select [4, !Cidr [10.0.0.0/16, 4, 8]]", "!Select [0]", "!Select [true, [a]]",
            "!Select [-1, !Ref A]", "!Select [0, {a: b}]"]);
    ("CFN-033.passes", "DisplayName",
        &["!Select [0, !Cidr [10.0.0.0/8, 256, 16]]", "!Select [0, !Cidr [10.0.0.0/24, 1, 8]]", "!Select [0, !Cidr [10.0.0.0/22, 4, 8]]",
            "!Select [0, !Cidr [!Ref A, 4, 8]]", "!Select [0, !Cidr ['::/56', 256, 64]]", "!Select [0, !Cidr ['::/0', 1, 128]]",
            "!Select [0, !Cidr [10.0.0.0/16, '4', '8']]"],
        &["!Select [0, !Cidr [10.0.0.0/8, 257, 8]]", "!Select [0, !Cidr [10.0.0.0/8, 0, 8]]", "!Select [0, !Cidr [10.0.0.0/22, 5, 8]]",
            "!Select [0, !Cidr [10.0.0.0/24, 1, 9]]", "!Select [0, !Cidr [10.0.0.0/24, 1, 0]]", "!Select [0, !Cidr [10.0.0.0/24, 1.5, 8]]",
            "!Select [0, !Cidr [10.0.0.0/33, 1, 8]]", "!Select [0, !Cidr [a, 1, 8]]", "!Select [0, !Cidr ['::/0', 1, 129]]",
            "!Select [0, !Cidr ['::/129', 1, 8]]", "!Select [0, !Cidr [[a], 1, 8]]", "!Select [0, !Cidr [10.0.0.0/24, a, 8]]"]);
    ("CFN-033.passes", "DisplayName",
        &["!Sub a", "!Sub ['${B}', {B: 1}]", "!Sub ['${B}', {B: !Ref A}]", "!Base64 a", "!Base64 1", "!ImportValue a", "!ImportValue 1",
            "!Select [0, !Split [',', a]]", "!Select [0, !Split [1, a]]", "!Select [0, !Split [',', !Ref A]]", "!Select [0, !GetAZs us-east-1]",
            "!Select [0, !GetAZs us-gov-west-1]", "!Select [0, !GetAZs {Ref: A}]"],
        &["!Sub [a]", "!Sub ['${B}', {B: [a]}]", "!Sub ['${B}', {B: {a: b}}]", "!Base64 [a]", "!Base64 {a: b}", "!ImportValue [a]",
            "!Select [0, !Split [',', [a]]]", "!Select [0, !Split [!Ref A, a]]", "!Select [0, !Split [',']]", "!Select [0, !GetAZs us-east-1a]",
            "!Select [0, !GetAZs us-1]", "!Select [0, !GetAZs us-east-]", "!Select [0, !GetAZs u-east-1]", "!Select [0, !GetAZs US-EAST-1]",
            "!Select [0, !GetAZs 1]"]);
    ("CFN-033.passes", "=Resources:",
        &["Conditions: {A: !Or [<10 of !Equals [a, b]>]}\nResources:", "Conditions: {A: !And [<2 of !Equals [a, b]>]}\nResources:",
            "Conditions: {A: !Not [!Equals [a, 1]]}\nResources:", "Conditions: {A: !Equals [true, !Ref AWS::Region]}\nResources:",
            "Conditions: {A: !Or [<10 of !Condition B>]}\nResources:", "Conditions: {A: !And [!Not [!Condition B], true]}\nResources:"],
        &["Conditions: {A: !Or [<11 of !Equals [a, b]>]}\nResources:", "Conditions: {A: !And [!Equals [a, b]]}\nResources:",
            "Conditions: {A: !Not [<2 of !Equals [a, b]>]}\nResources:", "Conditions: {A: !Not []}\nResources:",
            "Conditions: {A: !Equals [a]}\nResources:", "Conditions: {A: !Equals [a, b, c]}\nResources:", "Conditions: {A: !Equals [a, [b]]}\nResources:",
            "Conditions: {A: !Or [a, b]}\nResources:", "Conditions: {A: !Not [a]}\nResources:", "Conditions: {A: !Equals a}\nResources:"]);
    ("CFN-021.passes", "DisplayName",
        &["!Ref Name", "!Ref AWS::Region", "!Ref Topic", "!Sub '${Name} ${AWS::Region} ${!Other}'", "!Sub ['${Own}', {Own: a}]", "!GetAtt Other.Arn"],
        &["!Ref Nam", "!Ref Other", "!Ref AWS::Regio", "!Sub '${Nam}'", "!Sub '${AWS::Regio}'", "!Sub '${Other}'", "!Sub '${A-B}'", "!Sub '${A$B}'"]);
    ("CFN-023.passes", "Condition", &["IsProd"], &["IsPro", "Other"]);
    ("CFN-023.passes", "Type", &["AWS::SNS::Topic\n    Properties: {DisplayName: !If [IsProd, a, b]}"],
        &["AWS::SNS::Topic\n    Properties: {DisplayName: !If [IsPr, a, b]}"]);
    ("CFN-025.passes", "DisplayName",
        &["!FindInMap [Names, !Ref A, Topic]", "!FindInMap [!Ref A, b, c]", "a"],
        &["!FindInMap [Other, eu, Topic]", "!FindInMap [Names, us, Topic]", "!FindInMap [Names, eu, Other]", "!FindInMap [Names, !Ref A, Topic] + TopicName: !FindInMap [Name, a, b]"]);
    ("CFN-026.passes", "DisplayName",
        &["!Sub '${Name}'", "!Ref Name", "!Sub ['${A}', {A: !Ref Name}]", "!GetAtt Name.A"], &["a", "!Sub '${!Name}'", "!Sub ['${Name}', {Name: a}]"]);
    ("CFN-027.passes", "Condition", &["IsProd"], &["Other", ""]);
    ("CFN-028.passes", "DisplayName", &["!FindInMap [Names, a, b]", "!FindInMap [!Ref A, a, b]", "!FindInMap [!Sub '${A}s', a, b]"],
        &["a", "!FindInMap [Other, a, b]", "!FindInMap [!Sub '${A}x', a, b]"]);
    ("CFN-032.passes", "Type",
        &["AWS::SNS::Topic\n    Metadata: {}", "AWS::SNS::Topic\n    DependsOn: []", "AWS::SNS::Topic\n    Fn::Transform: {Name: a}",
            "AWS::Config::ConfigRule\n    Controls: []", "Custom::A\n    ServiceTimeout: 1"],
        &["AWS::SNS::Topic\n    Propertes: {}", "AWS::SNS::Topic\n    Other: 1", "AWS::SNS::Topic\n    Controls: []", "AWS::SNS::Topic\n    Connectors: {}"]);
    ("CFN-032.passes", "Type; =Resources:",
        &["AWS::Serverless::Function\n    Connectors: {}; Transform: AWS::Serverless-2016-10-31\nResources:",
            "AWS::SNS::Topic; Globals: {}\nTransform: AWS::Serverless-2016-10-31\nResources:"],
        &["AWS::Serverless::Function\n    Other: 1; Transform: AWS::Serverless-2016-10-31\nResources:",
            "AWS::SNS::Topic\n    Other: 1; Transform: AWS::Serverless-2016-10-31\nResources:"]);
    ("CFN-032.passes", "=Resources:",
        &["AWSTemplateFormatVersion: '2010-09-09'\nResources:", "Transform: [AWS::LanguageExtensions]\nResources:", "Transform: {Name: Own}\nResources:",
            "Outputs: {A: {Value: a, Description: b}}\nResources:", "Metadata: {}\nResources:", "Hooks: {}\nResources:"],
        &["AWSTemplateFormatVersion: '2010-09-10'\nResources:", "Transform: ''\nResources:", "Transform: [1]\nResources:", "Transform: {}\nResources:",
            "Outputs: {A: {Value: a, Valu: b}}\nResources:", "Other: {}\nResources:", "Globals: {}\nResources:", "Parameter: {}\nResources:"]);
    ("CFN-034.passes", "Type; Default; AllowedValues",
        &["String; a; ", "Number; 1; ", "Number; '1.5'; ", "List<Number>; '1, 2'; ", "AWS::SSM::Parameter::Value<String>; /a; ",
            "List<AWS::EC2::Subnet::Id>; a; ", "AWS::SSM::Parameter::Value<List<String>>; a; ", "String; a; [a]", "AWS::EC2::Volume::Id; a; ",
            "CommaDelimitedList; 'a,b'; [a, b]", "AWS::SSM::Parameter::Name; a; "],
        &["Strin; a; ", "Number; a; ", "List<Number>; '1, a'; ", "AWS::SSM::Parameter::Value<Other>; /a; ", "List<Other>; a; ", "String; a; [b]",
            "String; a; []", "String; a; a", "List<AWS::Other>; a; ", "CommaDelimitedList; 'a,c'; [a, b]"]);
    ("CFN-034.passes", "Default; AllowedValues",
        &["ab + MinLength: 2 + MaxLength: 2; ", "ab + AllowedPattern: '[a-b]+'; ", "ab + NoEcho: true; ", "ab + MinLength: 1; [ab]"],
        &["ab + MinLength: 3; ", "ab + MaxLength: 1; ", "ab + AllowedPattern: '[a]+'; ", "ab + MinValue: 1; ", "ab + MinLength: a; ", "ab + Min: 1; ",
            "ab + MinLength: 3 + MaxLength: 2; ", "ab + AllowedPattern: 1; ", "ab + MinLength: 2; [ab, c]", "ab + MaxLength: 2; [abc, ab]"]);
    ("CFN-034.passes-range", "MinValue; MaxValue; Default",
        &["4; 4; 4", "3; 5; 3", "3; 5; 5", "; 5; 1", "5; ; 9", "4.5; 5; 4.5", "!Ref A; 5; 1"],
        &["4; 3; 4", "5; 6; 4", "3; 4; 5", "a; 5; 4", "4; 4; 4 + MaxLength: 1"]);
    ("CFN-035.passes", "Value",
        &["1", "!GetAtt Topic.TopicName", "!Join ['', [a]]", "a + Condition: C", "a + Export: {Name: a}", "a + Export: {Name: !Ref A}", "a + Export: {Fn::Transform: {}}"],
        &["", "[a]", "{a: b}", "null", "a + Condition: [C]", "a + Export: a", "a + Export: {}", "a + Export: {Name: ''}", "a + Export: {Name: [a]}",
            "a + Export: {Name: a, Other: b}"]);
    ("CFN-040.passes", "QueueName",
        &["'${Other}'", "'a ${!Name}'", "a", "'${Name};a'"], &["'${Name}'", "'a-${Queue}'", "'${AWS::Region}'", "'#! ${AWS::Region}'"]);
    ("CFN-040.passes", "=AWS::SQS::Queue; QueueName", &["AWS::IoT::Thing; '${Name}'", "Custom::A; '${Name}'", "AWS::CloudFormation::CustomResource; '${Name}'"],
        &["AWS::SNS::Topic; '${Name}'"]);
    ("CFN-040.passes", "QueueName@1; Type@2", &["a; AWS::SQS::Queue\n    Metadata: {A: '${Name}'}", "a + ZipFile: '${Name}'; AWS::SQS::Queue"], &["'${Name}'; AWS::SQS::Queue"]);
    ("CFN-047.passes", "Timeout; PauseTime",
        &["PT12H; PT1H", "PT720M; PT60M", "PT43200S; PT3600S", "PT11H59M60S; PT1S", "P0DT1H; PT0S", "!Ref T; !Ref P", "'{{a}}'; '{{b}}'"],
        &["PT12H1S; PT1H", "PT721M; PT1H", "P1D; PT1H", "12H; PT1H", "PT; PT1H", "PT1D; PT1H", "PT1; PT1H", "PT12H; PT61M", "PT12H; PT1H1S",
            "PT12H; P1H", "PTT1H; PT1H", "PT1HX; PT1H"]);
    ("CFN-047.passes", "Count", &["0", "!Ref C"], &["-1", "1.5"]);
    ("CFN-047.passes", "MinInstancesInService; MaxSize", &["1; 2", "0; 1", "5; 0", "!Ref M; 1"], &["2; 2", "3; 2"]);
    ("CFN-047.passes", "MaxBatchSize; MinSuccessfulInstancesPercent",
        &["1; 0", "100; 100", "1; 100 + MinActiveInstancesPercent: 100", "1; 100 + MinActiveInstancesPercent: 0", "!Ref B; !Ref P"],
        &["0; 0", "101; 0", "1; -1", "1; 101", "1; 100 + MinActiveInstancesPercent: 101", "1; 100 + Other: 1", "1; 100 + MaxBatchSiz: 1"]);
    ("CFN-045.passes", "UserData",
        &["!Base64 {Fn::Sub: 'cfn-init --stack other --resource Machine'}", "!Base64 {Fn::Sub: '# cfn-init -s ${AWS::StackName} -r Other'}"], &[]);
    ("CFN-045.fails", "UserData",
        &["!Base64 {Fn::Sub: 'cfn-init --stack other --resource Machine'}", "!Base64 {Fn::Sub: '# cfn-init -s ${AWS::StackName} -r Machine'}",
            "!Base64 {Fn::Sub: 'cfn-init -s ${AWS::StackName} -r Other'}", "!Base64 {Fn::Sub: 'cfn-init -s ${AWS::StackName}'}"],
        &["!Base64 {Fn::Sub: 'cfn-init -s ${AWS::StackName} -r Machine'}", "!Base64 {Fn::Sub: 'cfn-init --stack=${AWS::StackId} --resource=Machine'}"]);
    ("CFN-046.fails", "Count", &["0"], &["2", "!Ref C"]);
    ("CFN-046.fails", "UserData",
        &["!Base64 'curl a'", "!Base64 'wget a'", "!Base64 'aws s3 cp a b'", "!Base64 {Ref: A}", "!Base64 {Fn::Sub: '${A}'}", "!Base64 {Fn::Sub: \"echo a\\n${A} b\"}"], &["!Base64 {Fn::Sub: 'echo ${A}'}", "!Base64 'echo a'", "!Base64 ''"]);
    ("CFN-046.fails", "Type", &["AWS::EC2::Instance\n    Metadata: {a: cfn-signal}", "AWS::EC2::Instance\n    Metadata: {a: !Ref B}"],
        &["AWS::EC2::Instance\n    Metadata: {a: b}"]);
}
