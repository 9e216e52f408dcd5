//! The words of effects that changes of public templates have.

use stanchion_review::{Certainty, Refusal, Review, review};
use stanchion_template::Template;

fn reviewed(before: &str, after: &str) -> Review {
    let parse = |text: &str| Template::parse(text).expect("a template").template;
    review(&parse(before), &parse(after))
}

fn resource(kind: &str, properties: &str) -> String {
    format!("Resources: {{A: {{Type: '{kind}', Properties: {{{properties}}}}}}}")
}

#[test]
fn a_replacement_is_refused_only_if_the_name_is_unique() {
    for (kind, old, new, name, is_refused) in [
        (
            "AWS::RDS::DBCluster",
            "StorageEncrypted: false",
            "StorageEncrypted: true",
            "DBClusterIdentifier: a",
            true,
        ),
        (
            "AWS::EC2::SecurityGroup",
            "GroupDescription: a",
            "GroupDescription: b",
            "GroupName: a",
            true,
        ),
        ("AWS::SQS::Queue", "FifoQueue: true", "FifoQueue: false", "QueueName: a.fifo", true),
        // Two directories can have the same domain name.
        (
            "AWS::DirectoryService::MicrosoftAD",
            "Password: a",
            "Password: b",
            "Name: corp.example.com",
            false,
        ),
    ] {
        let of = |own: &str, name: &str| resource(kind, &format!("{own}, {name}"));
        let review = reviewed(&of(old, name), &of(new, name));
        let found: Vec<_> = review.replaced.iter().map(|it| (it.certainty, it.refusal)).collect();
        let expected = match is_refused {
            true => (Certainty::Refused, Some(Refusal::NameTaken)),
            false => (Certainty::Certain, None),
        };
        assert_eq!(found, [expected], "{kind}");
        let renamed = reviewed(&of(old, name), &of(new, &name.replace(": ", ": x")));
        assert!(renamed.replaced.iter().all(|it| it.refusal.is_none()), "{kind}");
    }
}

#[test]
fn values_that_only_the_deployment_knows_are_written_as_in_a_template() {
    let group = |port: u16| {
        format!(
            "Resources: {{G: {{Type: 'AWS::EC2::SecurityGroup', Properties: {{GroupDescription: g, VpcId: !ImportValue {{'Fn::Sub': '${{Parent}}-VPC'}}, SecurityGroupIngress: [{{IpProtocol: tcp, FromPort: {port}, ToPort: {port}, CidrIp: 0.0.0.0/0}}]}}}}, I: {{Type: 'AWS::EC2::Instance', Properties: {{ImageId: ami-1, SubnetId: !ImportValue {{'Fn::Sub': '${{Parent}}-Subnet'}}, SecurityGroupIds: [!Ref G]}}}}}}\nParameters: {{Parent: {{Type: String}}}}"
        )
    };
    let text = reviewed(&group(80), &group(443)).to_text();
    assert!(text.contains("!ImportValue ${Parent}-Subnet"), "{text}");
    assert!(!text.contains("Map("), "{text}");
}

#[test]
fn a_long_text_shows_the_lines_that_change() {
    let function = |line: &str| {
        let code = format!("first\\n{line}\\nlast");
        resource("AWS::Lambda::Function", &format!("Code: {{ZipFile: \"{code}\"}}, Role: r"))
    };
    let text = reviewed(&function("a"), &function("b")).to_text();
    assert!(text.contains("Code/ZipFile: line 2: a -> b\n"), "{text}");
}

#[test]
fn an_address_is_replaced_by_another_one() {
    let of = |pool: &str| resource("AWS::EC2::EIP", &format!("NetworkBorderGroup: {pool}"));
    let text = reviewed(&of("a"), &of("b")).to_text();
    assert!(text.contains("replaced by another address"), "{text}");
}

#[test]
fn a_default_is_gained_lost_or_changed() {
    let of =
        |default: &str| format!("Parameters: {{P: {{Type: String{default}}}}}\nResources: {{}}");
    for (before, after, expected) in [
        ("", ", Default: a", "the parameter gets the default a."),
        (", Default: ''", "", "the parameter loses the default \"\"."),
        (", Default: a", ", Default: b", "the parameter has the default b instead of a."),
    ] {
        let review = reviewed(&of(before), &of(after));
        let what = &review.stack[0].what;
        assert!(what.starts_with(expected), "{what}");
    }
}
