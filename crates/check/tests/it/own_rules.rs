//! Rules of a team: predicates, functions, faults of rules, and acknowledgements.

use std::fmt::Write;

use stanchion_check::{
    Analysis, Code, Findings, Parameters, PropertyValue, Rule, RuleSet, Severity,
};
use stanchion_template::language::Answer;
use stanchion_template::{Node, Template, parse};

const OWN: &Code = &Code::new("ACME-001", Severity::Error, "Own rule")
    .what("What.")
    .why("Why.")
    .fix("Fix it")
    .source("https://example.com/policy");

/// Returns the findings of a rule: the resource, the message, and the value found.
#[track_caller]
fn found(rule: &Rule, text: &str) -> Vec<String> {
    let parsed = Template::parse(text).unwrap();
    let findings = RuleSet::new().with(rule.clone()).check_file(&parsed, "t.yaml");
    let own = findings.iter().filter(|it| it.code == OWN);
    own.map(|it| {
        let mut line = format!("{}: {}", it.logical_id.as_deref().unwrap_or("-"), it.message);
        for part in [&it.property, &it.found, &it.condition].into_iter().flatten() {
            write!(line, " | {part}").unwrap();
        }
        line
    })
    .collect()
}

fn cost_center() -> Rule {
    Rule::tag(OWN, "CostCenter")
        .on("AWS::EFS::FileSystem")
        .on("AWS::FSx::FileSystem")
        .on("AWS::Route53::HostedZone")
        .on("AWS::Batch::JobQueue")
        .on("AWS::EC2::LaunchTemplate")
        .on("AWS::EC2::SpotFleet")
        .on("AWS::SSM::Parameter")
        .required()
}

#[test]
fn a_tag_is_found_in_every_form() {
    let text = "
Parameters:
  Key: {Type: String}
  Cost: {Type: String, Default: '17'}
Resources:
  None: {Type: AWS::EFS::FileSystem}
  Other: {Type: AWS::EFS::FileSystem, Properties: {FileSystemTags: [{Key: Team, Value: a}]}}
  Efs: {Type: AWS::EFS::FileSystem, Properties: {FileSystemTags: [{Key: CostCenter, Value: a}]}}
  Unknown: {Type: AWS::EFS::FileSystem, Properties: {FileSystemTags: [{Key: !Ref Key, Value: a}]}}
  Whole: {Type: AWS::EFS::FileSystem, Properties: {FileSystemTags: !FindInMap [A, !Ref Key, B]}}
  Fsx: {Type: AWS::FSx::FileSystem, Properties: {Tags: [{Key: CostCenter, Value: !Ref Key}]}}
  NoFsx: {Type: AWS::FSx::FileSystem, Properties: {Tags: []}}
  Zone: {Type: AWS::Route53::HostedZone, Properties: {HostedZoneTags: [{Key: CostCenter, Value: a}]}}
  NoZone: {Type: AWS::Route53::HostedZone, Properties: {HostedZoneTags: [{Key: costcenter, Value: a}]}}
  Queue: {Type: AWS::Batch::JobQueue, Properties: {Tags: {CostCenter: a}}}
  NoQueue: {Type: AWS::Batch::JobQueue, Properties: {Tags: {Team: a}}}
  Start: {Type: AWS::EC2::LaunchTemplate, Properties: {TagSpecifications: [{ResourceType: launch-template, Tags: [{Key: CostCenter, Value: a}]}]}}
  NoStart: {Type: AWS::EC2::LaunchTemplate, Properties: {TagSpecifications: [{ResourceType: launch-template, Tags: [{Key: A, Value: a}]}]}}
  Fleet: {Type: AWS::EC2::SpotFleet, Properties: {SpotFleetRequestConfigData: {TagSpecifications: [{Tags: [{Key: CostCenter, Value: a}]}]}}}
  NoFleet: {Type: AWS::EC2::SpotFleet, Properties: {SpotFleetRequestConfigData: {}}}
  Stored: {Type: AWS::SSM::Parameter, Properties: {Tags: {CostCenter: !Ref Cost}}}
  NoStored: {Type: AWS::SSM::Parameter, Properties: {Tags: {Team: a}}}
  Elsewhere: {Type: AWS::SNS::Topic}
";
    let lines = found(&cost_center(), text);
    let ids: Vec<&str> = lines.iter().map(|it| it.split(':').next().unwrap()).collect();
    let mut sorted = ids.clone();
    sorted.sort_unstable();
    assert_eq!(
        sorted,
        ["NoFleet", "NoFsx", "NoQueue", "NoStart", "NoStored", "NoZone", "None", "Other"]
    );
    assert!(lines.contains(
        &"None: the resource has no tag `CostCenter` | FileSystemTags | not set".to_owned()
    ));
}

#[test]
fn a_tag_can_depend_on_a_condition_and_a_macro_can_add_it() {
    let text = "
Parameters: {Stage: {Type: String}}
Conditions: {IsLive: !Equals [!Ref Stage, live]}
Resources:
  Data:
    Type: AWS::EFS::FileSystem
    Properties:
      FileSystemTags: !If [IsLive, [{Key: CostCenter, Value: a}], !Ref AWS::NoValue]
";
    let expected =
        "Data: the resource has no tag `CostCenter` | FileSystemTags | not set | IsLive is false";
    assert_eq!(found(&cost_center(), text), [expected]);
    let with_macro = format!("Transform: Tagger\n{text}");
    assert_eq!(found(&cost_center(), &with_macro), Vec::<String>::new());
}

#[test]
fn a_tag_has_one_of_some_values() {
    let rule = || Rule::tag(OWN, "Team").on("AWS::EFS::FileSystem").one_of(["data-*", "ops"]);
    let text = |value: &str| {
        format!(
            "Parameters: {{P: {{Type: String}}, Q: {{Type: String, Default: web}}}}\nResources: {{D: {{Type: AWS::EFS::FileSystem, Properties: {{FileSystemTags: [{{Key: Team, Value: {value}}}]}}}}}}"
        )
    };
    for allowed in ["ops", "data-lake", "!Ref P", "!Sub '${P}-x'", "!GetAtt D.Arn"] {
        assert_eq!(found(&rule(), &text(allowed)), Vec::<String>::new(), "{allowed}");
    }
    for (value, shown) in [("web", "web"), ("!Ref Q", "web"), ("!Sub opsx", "opsx"), ("12", "12")] {
        let message = format!("D: the tag `Team` is {shown}, which the rule does not allow");
        let expected = format!("{message} | FileSystemTags | {shown}");
        assert_eq!(found(&rule(), &text(value)), [expected], "{value}");
    }
    let absent = found(&rule(), "Resources: {D: {Type: AWS::EFS::FileSystem}}");
    assert_eq!(absent, ["D: the resource has no tag `Team` | FileSystemTags | not set"]);
}

fn families() -> Rule {
    Rule::property(OWN, "AWS::EC2::Instance", "InstanceType")
        .also("AWS::EC2::LaunchTemplate", "LaunchTemplateData.InstanceType")
        .also("AWS::Batch::ComputeEnvironment", "ComputeResources.InstanceTypes.*")
        .one_of(["m7i.*", "r7i.large"])
}

#[test]
fn a_property_has_one_of_some_values_in_every_place() {
    let text = "
Parameters:
  Type: {Type: String}
  Small: {Type: String, Default: t3.micro}
  Stored: {Type: 'AWS::SSM::Parameter::Value<String>', Default: t3.micro}
  Kinds: {Type: CommaDelimitedList, Default: 'm7i.large, c7i.large'}
Resources:
  Good: {Type: AWS::EC2::Instance, Properties: {InstanceType: m7i.large}}
  Exact: {Type: AWS::EC2::Instance, Properties: {InstanceType: r7i.large}}
  Bad: {Type: AWS::EC2::Instance, Properties: {InstanceType: r7i.xlarge}}
  Unset: {Type: AWS::EC2::Instance, Properties: {}}
  Free: {Type: AWS::EC2::Instance, Properties: {InstanceType: !Ref Type}}
  Kept: {Type: AWS::EC2::Instance, Properties: {InstanceType: !Ref Stored}}
  Default: {Type: AWS::EC2::Instance, Properties: {InstanceType: !Ref Small}}
  Secret: {Type: AWS::EC2::Instance, Properties: {InstanceType: '{{resolve:ssm:type}}'}}
  Start: {Type: AWS::EC2::LaunchTemplate, Properties: {LaunchTemplateData: {InstanceType: t3.nano}}}
  Fleet: {Type: AWS::Batch::ComputeEnvironment, Properties: {Type: MANAGED, ComputeResources: {InstanceTypes: [m7i.large, c7i, !Ref Type]}}}
  Listed: {Type: AWS::Batch::ComputeEnvironment, Properties: {Type: MANAGED, ComputeResources: {InstanceTypes: !Ref Kinds}}}
";
    let of =
        |path: &str, value: &str| format!("`{path}` is {value}, which the rule does not allow");
    let instance = |id: &str, value: &str| {
        format!("{id}: {} | InstanceType | {value}", of("InstanceType", value))
    };
    let start = of("LaunchTemplateData.InstanceType", "t3.nano");
    let types = |value| of("ComputeResources.InstanceTypes.*", value);
    let mut expected = vec![
        instance("Bad", "r7i.xlarge"),
        instance("Default", "t3.micro"),
        format!("Start: {start} | LaunchTemplateData.InstanceType | t3.nano"),
        format!("Fleet: {} | ComputeResources.InstanceTypes.1 | c7i", types("c7i")),
        format!("Listed: {} | ComputeResources.InstanceTypes | c7i.large", types("c7i.large")),
    ];
    let mut lines = found(&families(), text);
    lines.sort();
    expected.sort();
    assert_eq!(lines, expected);
}

#[test]
fn values_of_parameters_replace_their_defaults() {
    let text = "Parameters: {Type: {Type: String, Default: m7i.large}}\nResources: {A: {Type: AWS::EC2::Instance, Properties: {InstanceType: !Ref Type}}}";
    let parsed = Template::parse(text).unwrap();
    let rules = RuleSet::new().with(families());
    assert!(!rules.check_file(&parsed, "t.yaml").iter().any(|it| it.code == OWN));
    let given = Parameters::read(&parse("Type: t3.micro").unwrap(), "p.yaml");
    let findings = rules.check_file_with(&parsed, "t.yaml", &given);
    let own = findings.iter().find(|it| it.code == OWN).unwrap();
    assert_eq!(own.found.as_deref(), Some("t3.micro"));
}

#[test]
fn an_absent_property_can_have_a_default() {
    let rule = || {
        Rule::property(OWN, "AWS::EFS::FileSystem", "Encrypted")
            .when_absent("false")
            .one_of(["true"])
    };
    let text = |value: &str| {
        format!("Resources: {{D: {{Type: AWS::EFS::FileSystem, Properties: {{{value}}}}}}}")
    };
    for allowed in ["Encrypted: true", "Encrypted: 'true'", "Encrypted: !GetAtt X.Y"] {
        assert_eq!(found(&rule(), &text(allowed)), Vec::<String>::new(), "{allowed}");
    }
    let wrong = "D: `Encrypted` is false, which the rule does not allow | Encrypted";
    assert_eq!(found(&rule(), &text("Encrypted: false")), [format!("{wrong} | false")]);
    let absent = format!("{wrong} | not set (default: false)");
    assert_eq!(found(&rule(), &text("Encrypted: !Ref AWS::NoValue")), [&*absent]);
    assert_eq!(found(&rule(), "Resources: {D: {Type: AWS::EFS::FileSystem}}"), [absent]);
    let hidden =
        "Resources: {D: {Type: AWS::EFS::FileSystem, Properties: {Fn::Transform: {Name: A}}}}";
    assert_eq!(found(&rule(), hidden), Vec::<String>::new());
}

#[test]
fn values_can_be_refused_and_numbers_have_a_range() {
    let none = Rule::property(OWN, "AWS::EFS::FileSystem", "ThroughputMode").none_of(["prov*"]);
    let text = |value: &str| {
        format!("Resources: {{D: {{Type: AWS::EFS::FileSystem, Properties: {{{value}}}}}}}")
    };
    let message = "D: `ThroughputMode` is provisioned, which the rule does not allow";
    assert_eq!(
        found(&none, &text("ThroughputMode: provisioned")),
        [format!("{message} | ThroughputMode | provisioned")]
    );
    assert_eq!(found(&none, &text("ThroughputMode: elastic")), Vec::<String>::new());

    let range = || {
        Rule::property(OWN, "AWS::EFS::FileSystem", "ProvisionedThroughputInMibps")
            .between(1.0..=100.0)
    };
    for allowed in ["1", "100", "'50'", "!Ref Rate", "fast"] {
        let text = text(&format!("ProvisionedThroughputInMibps: {allowed}"));
        assert_eq!(found(&range(), &text), Vec::<String>::new(), "{allowed}");
    }
    for refused in ["0", "100.5", "'101'"] {
        let text = text(&format!("ProvisionedThroughputInMibps: {refused}"));
        assert_eq!(found(&range(), &text).len(), 1, "{refused}");
    }
}

#[test]
fn a_property_can_be_required_or_forbidden() {
    let required = || Rule::property(OWN, "AWS::EFS::FileSystem", "KmsKeyId").required();
    let text = |value: &str| {
        format!("Resources: {{D: {{Type: AWS::EFS::FileSystem, Properties: {{{value}}}}}}}")
    };
    assert_eq!(
        found(&required(), &text("Encrypted: true")),
        ["D: the resource does not set `KmsKeyId` | KmsKeyId | not set"]
    );
    assert_eq!(found(&required(), &text("KmsKeyId: !Ref Key")), Vec::<String>::new());
    let with_macro = format!("Transform: Adder\n{}", text("Encrypted: true"));
    assert_eq!(found(&required(), &with_macro), Vec::<String>::new());

    let forbidden = || Rule::property(OWN, "AWS::EC2::Instance", "KeyName").forbidden();
    let text = |value: &str| {
        format!("Resources: {{I: {{Type: AWS::EC2::Instance, Properties: {{{value}}}}}}}")
    };
    let message = "I: the resource sets `KeyName` | KeyName";
    assert_eq!(found(&forbidden(), &text("KeyName: me")), [format!("{message} | me")]);
    assert_eq!(found(&forbidden(), &text("KeyName: !Ref Key")), [format!("{message} | a value")]);
    assert_eq!(found(&forbidden(), &text("ImageId: a")), Vec::<String>::new());

    // The item of a list, and a property below an unknown value.
    let nested = || {
        Rule::property(OWN, "AWS::EC2::Instance", "BlockDeviceMappings.*.Ebs.KmsKeyId").required()
    };
    assert_eq!(
        found(&nested(), &text("BlockDeviceMappings: [{Ebs: {}}, {Ebs: !Ref E}, {DeviceName: a}]")),
        [
            "I: the resource does not set `BlockDeviceMappings.*.Ebs.KmsKeyId` | BlockDeviceMappings.0.Ebs.KmsKeyId | not set",
            "I: the resource does not set `BlockDeviceMappings.*.Ebs.KmsKeyId` | BlockDeviceMappings.2.Ebs.KmsKeyId | not set",
        ]
    );
    assert_eq!(found(&nested(), &text("ImageId: a")), Vec::<String>::new());
}

#[test]
fn a_resource_type_can_be_forbidden() {
    let rule = Rule::no_resource(OWN, "AWS::IAM::User");
    let text = "Resources: {Bob: {Type: AWS::IAM::User}, Role: {Type: AWS::IAM::Role}}";
    assert_eq!(
        found(&rule, text),
        ["Bob: the template has a resource of type AWS::IAM::User | AWS::IAM::User"]
    );
}

fn public(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for subnet in cx.resources_of("AWS::EC2::Subnet") {
        let answer = match cx.is_public_subnet(&subnet) {
            Answer::Yes => "public",
            Answer::No => "private",
            Answer::Unknown => "unknown",
        };
        findings.about(&subnet, answer);
    }
}

#[test]
fn a_subnet_is_public_by_its_route() {
    let text = "
Parameters: {Gateway: {Type: String}}
Resources:
  Gate: {Type: AWS::EC2::InternetGateway}
  Vpn: {Type: AWS::EC2::VPNGateway, Properties: {Type: ipsec.1}}
  A: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-1}}
  TableA: {Type: AWS::EC2::RouteTable, Properties: {VpcId: vpc-1}}
  JoinA: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: !Ref A, RouteTableId: !Ref TableA}}
  RouteA: {Type: AWS::EC2::Route, Properties: {RouteTableId: !Ref TableA, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gate}}
  B: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-1}}
  TableB: {Type: AWS::EC2::RouteTable, Properties: {VpcId: vpc-1}}
  JoinB: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: !Ref B, RouteTableId: !Ref TableB}}
  RouteB: {Type: AWS::EC2::Route, Properties: {RouteTableId: !Ref TableB, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: nat-1}}
  RouteB2: {Type: AWS::EC2::Route, Properties: {RouteTableId: !Ref TableB, DestinationCidrBlock: 10.1.0.0/16, GatewayId: !Ref Vpn}}
  C: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-1}}
  D: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-1}}
  TableD: {Type: AWS::EC2::RouteTable, Properties: {VpcId: vpc-1}}
  JoinD: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: !Ref D, RouteTableId: !Ref TableD}}
  RouteD: {Type: AWS::EC2::Route, Properties: {RouteTableId: !Ref TableD, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway}}
";
    let mut lines = found(&Rule::new(OWN, public), text);
    lines.sort();
    assert_eq!(lines, ["A: public", "B: private", "C: unknown", "D: unknown"]);
}

#[test]
fn the_view_answers_what_rules_ask() {
    let text = "
Parameters: {P: {Type: String}}
Resources:
  Data: {Type: AWS::EFS::FileSystem, DeletionPolicy: Retain, Properties: {Encrypted: true, A: {B: [x, !Ref P]}}}
  Target: {Type: AWS::EFS::MountTarget, Properties: {FileSystemId: !GetAtt Data.FileSystemId, SubnetId: !Ref P}}
";
    let rule = Rule::from_fn(OWN, |cx, findings| {
        let data = cx.resource("Data").unwrap();
        let target = cx.resources_of("AWS::EFS::MountTarget").next().unwrap();
        assert_eq!((data.logical_id(), data.resource_type()), ("Data", "AWS::EFS::FileSystem"));
        assert_eq!(data.attribute("DeletionPolicy"), Some(&Node::text("Retain")));
        assert!(data.attribute("UpdateReplacePolicy").is_none());
        assert_eq!(data.boolean("Encrypted"), Some(true));
        assert_eq!(cx.value(&data, "A.B.0").text().as_deref(), Some("x"));
        assert!(cx.value(&data, "A.B.1").is_unknown());
        assert!(cx.value(&data, "A.B.2").is_absent());
        assert!(cx.value(&data, "A.B.1.C").is_unknown());
        assert_eq!(cx.value(&data, "KmsKeyId"), PropertyValue::Absent);
        let named = |name: &str| cx.resource_named_by(target.get(name).unwrap());
        assert_eq!(named("FileSystemId").unwrap().logical_id(), "Data");
        assert!(named("SubnetId").is_none());
        assert!(cx.shows_everything());
        assert!(cx.root().get("Resources").is_some());
        assert_eq!(cx.resources().len(), 2);
        findings
            .on(&target, "SubnetId", "seen")
            .found("a")
            .allowed("b")
            .help("Do it")
            .severity(Severity::Info);
    });
    let parsed = Template::parse(text).unwrap();
    let findings = RuleSet::new().with(rule).check_file(&parsed, "t.yaml");
    let own = findings.iter().find(|it| it.code == OWN).unwrap();
    assert_eq!(own.severity, Severity::Info);
    assert_eq!(own.place.as_ref().unwrap().start.line, 5);
    assert_eq!(own.help.as_deref(), Some("Do it"));
    assert_eq!(own.link.as_deref(), Some("https://example.com/policy"));
    let nested = "Resources: {N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: a}}}";
    let hides = Rule::from_fn(OWN, |cx, findings| {
        if !cx.shows_everything() {
            findings.at(&[], "hidden");
        }
    });
    assert_eq!(found(&hides, nested), ["-: hidden"]);
}

#[test]
fn acknowledgements_know_the_rules_of_the_set() {
    let text = |id: &str, body: &str| {
        format!(
            "Resources:\n  D:\n    Type: AWS::EFS::FileSystem\n    Metadata: {{Stanchion: {{Acknowledge: {{{id}: a test}}}}}}\n    Properties: {{{body}}}\n"
        )
    };
    let rules = RuleSet::new().with(cost_center());
    let ids = |rules: &RuleSet, text: &str| -> Vec<(&str, bool)> {
        let findings = rules.check_file(&Template::parse(text).unwrap(), "t.yaml");
        let of = findings.iter().map(|it| (it.code.id, it.acknowledged.is_some()));
        of.filter(|(id, _)| ["ACME-001", "CFN-037", "CFN-049"].contains(id)).collect()
    };
    assert_eq!(ids(&rules, &text("ACME-001", "")), [("ACME-001", true)]);
    // Without the rule, and with a misspelled id, the id is unknown.
    assert_eq!(ids(&RuleSet::new(), &text("ACME-001", "")), [("CFN-037", false)]);
    assert_eq!(ids(&rules, &text("ACME-01", "")), [("CFN-037", false), ("ACME-001", false)]);
    // The finding does not occur.
    let tagged = text("ACME-001", "FileSystemTags: [{Key: CostCenter, Value: a}]");
    assert_eq!(ids(&rules, &tagged), [("CFN-049", false)]);
    assert_eq!(rules.unknown_id("ACME-01").unwrap().near.as_deref(), Some("ACME-001"));
    assert_eq!(rules.unknown_id("EFS-010"), None);
}

#[test]
fn an_error_in_one_combination_only_is_a_warning_as_for_our_rules() {
    let text = "
Parameters: {Stage: {Type: String, Default: live}}
Conditions: {IsLive: !Equals [!Ref Stage, live]}
Resources:
  Data: {Type: AWS::EC2::Instance, Properties: {KeyName: !If [IsLive, !Ref AWS::NoValue, a]}}
";
    let rule = Rule::property(OWN, "AWS::EC2::Instance", "KeyName").required();
    let parsed = Template::parse(text).unwrap();
    let findings = RuleSet::new().with(rule).check_file(&parsed, "t.yaml");
    let own = findings.iter().find(|it| it.code == OWN).unwrap();
    assert_eq!((own.severity, own.condition.as_deref()), (Severity::Error, Some("IsLive is true")));
}

#[test]
fn a_large_template_runs_the_rules_of_a_team() {
    let mut text = "Resources:\n".to_owned();
    for at in 0..2001 {
        writeln!(text, "  R{at}: {{Type: AWS::SNS::Topic}}").unwrap();
    }
    assert_eq!(found(&Rule::no_resource(OWN, "AWS::SNS::Topic"), &text).len(), 2001);
}

const WITH_ID: [&Code; 3] = [
    &Code::new("EFS-010", Severity::Error, "Taken"),
    &Code::new("ORG-001", Severity::Error, "Reserved"),
    &Code::new("acme-1", Severity::Error, "Small"),
];

#[test]
fn faults_of_rules_are_found_at_their_lines() {
    const TWICE: &Code = &Code::new("ACME-001", Severity::Error, "Another rule");
    let topic = |code| Rule::no_resource(code, "AWS::SNS::Topic");
    let mut rules: RuleSet = WITH_ID.map(topic).into_iter().collect();
    let line = line!() + 1;
    rules.extend([topic(OWN), topic(OWN), topic(TWICE)]);
    rules = rules
        .with(Rule::no_resource(OWN, "AWS::EFS::FileSytem"))
        .with(Rule::no_resource(OWN, "Acme::Data::Store"))
        .with(Rule::no_resource(OWN, "Bucket"))
        .with(Rule::tag(OWN, "A").on("AWS::EFS::MountTarget").required())
        .with(Rule::property(OWN, "AWS::EFS::FileSystem", "Encryptd").required())
        .with(
            Rule::property(OWN, "AWS::EC2::LaunchTemplate", "LaunchTemplateData.InstanceTyp")
                .required(),
        )
        .with(
            Rule::property(OWN, "AWS::EC2::Instance", "BlockDeviceMappings.*.Ebs.KmsKeyId")
                .required(),
        )
        .with(Rule::property(OWN, "AWS::IAM::Role", "AssumeRolePolicyDocument.Version").required());
    let problems = rules.problems();
    let text = problems.to_string();
    let own_lines: Vec<u32> =
        problems.iter().map(|it| it.place.as_ref().unwrap().start.line).collect();
    assert!(own_lines.iter().all(|it| it.abs_diff(line) < 20), "{own_lines:?}");
    let place = regex_lite::Regex::new(r"tests/it/own_rules.rs:\d+(:\d+)?").unwrap();
    let text = place.replace_all(&text, "tests/it/own_rules.rs:LINE");
    insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!("own_rule_problems", text) });
    assert!(RuleSet::new().with(cost_center()).with(families()).problems().is_empty());
}

#[test]
fn every_property_of_every_type_can_be_named() {
    use stanchion_schema::Facts;
    let mut rules = RuleSet::new();
    for kind in Facts::bundled().type_names() {
        let facts = Facts::bundled().resource(kind).unwrap();
        for (name, _) in facts.root().properties() {
            rules = rules.with(Rule::property(OWN, kind, *name).required());
        }
        if facts.tags().is_some() {
            rules = rules.with(Rule::tag(OWN, "A").on(kind).required());
        }
    }
    assert_eq!(rules.problems().to_string(), "");
}

#[test]
fn the_set_has_our_entries_and_those_of_the_team() {
    let rules = RuleSet::new().with(cost_center());
    assert_eq!(rules.find("ACME-001"), Some(OWN));
    assert_eq!(rules.find("EFS-010").unwrap().id, "EFS-010");
    assert_eq!(rules.find("ACME-002"), None);
    assert_eq!(rules.nearest("ACME-01"), Some(OWN));
    assert_eq!(rules.codes().len(), stanchion_check::code::all().len() + 1);
    assert_eq!(rules.own().len(), 1);
    assert!(rules.codes().iter().map(|it| it.id).is_sorted());
    assert_eq!(rules.into_iter().count(), 1);
    assert!(stanchion_check::rules().iter().all(|it| it.code != OWN));
}
