//! Tags, dashboards, images and the lines of scripts.

use stanchion_template::Segment;

use super::ask;
use crate::model::image::without_efs_client;
use crate::model::script::{Script, lines};

/// Returns each text of a tag with its path, and marks for keys, keys of maps, and texts with a limit in the schema.
fn texts(kind: &str, properties: &str) -> Vec<String> {
    let resources = format!("  R: {{Type: {kind}, Properties: {properties}}}\n");
    ask(&resources, "1", |cx, _| {
        let mut all = Vec::new();
        for tags in cx.tags().iter().filter(|it| it.resource.id == "R") {
            for text in &tags.texts {
                let part = |it: &Segment| match it {
                    Segment::Key(key) => key.clone(),
                    Segment::Index(index) => index.to_string(),
                };
                let path: Vec<String> = tags.path_of(text).iter().skip(3).map(part).collect();
                let marks: String =
                    [(text.is_key, 'k'), (text.is_map_key(), 'm'), (text.is_limited, 'l')]
                        .iter()
                        .filter(|(is, _)| *is)
                        .map(|(_, mark)| *mark)
                        .collect();
                all.push(format!("{}={} {marks}", path.join("."), text.text).trim().to_owned());
            }
        }
        all
    })
}

#[test]
fn tags_are_lists_or_maps() {
    for (kind, properties, expected) in [
        (
            "AWS::SNS::Topic",
            "{Tags: [{Key: a, Value: b}]}",
            vec!["Tags.0.Key=a kl", "Tags.0.Value=b l"],
        ),
        ("AWS::EC2::VPC", "{Tags: [{Key: a, Value: b}]}", vec!["Tags.0.Key=a k", "Tags.0.Value=b"]),
        (
            "AWS::SNS::Topic",
            "{Tags: [{Key: a, Value: !Ref P}, {Key: !Ref P, Value: c}, {}]}",
            vec!["Tags.0.Key=a kl", "Tags.1.Value=c l"],
        ),
        (
            "AWS::EFS::FileSystem",
            "{FileSystemTags: [{Key: a, Value: b}]}",
            vec!["FileSystemTags.0.Key=a k", "FileSystemTags.0.Value=b"],
        ),
        (
            "AWS::Batch::JobQueue",
            "{Tags: {a: b, c: !Ref P}}",
            vec!["Tags.a=a kml", "Tags.a=b l", "Tags.c=c kml"],
        ),
        ("AWS::Batch::JobQueue", "{Tags: {a: b, 'Fn::Transform': {Name: x}}}", vec![]),
        ("AWS::SNS::Topic", "{Tags: text}", vec![]),
        ("AWS::SNS::Topic", "{}", vec![]),
        ("Custom::Thing", "{Tags: {a: b}}", vec!["Tags.a=a km", "Tags.a=b"]),
        (
            "AWS::EC2::CapacityReservation",
            "{TagSpecifications: [{ResourceType: launch-template}, {Tags: [{Key: a, Value: b}]}]}",
            vec!["TagSpecifications.1.Tags.0.Key=a k", "TagSpecifications.1.Tags.0.Value=b"],
        ),
    ] {
        assert_eq!(texts(kind, properties), expected, "{kind} {properties}");
    }
}

#[test]
fn dashboards_have_a_body_if_it_is_json() {
    for (body, expected) in [
        ("'{\"widgets\": []}'", Some(true)),
        ("'{'", Some(false)),
        ("!Sub '{\"a\": \"${P}\"}'", Some(true)),
        ("!ImportValue a", None),
    ] {
        let resources = format!(
            "  D: {{Type: AWS::CloudWatch::Dashboard, Properties: {{DashboardBody: {body}}}}}\n"
        );
        let found = ask(&resources, "1", |cx, _| {
            cx.dashboards().first().map(|it| it.body.is_some() && it.resource.id == "D")
        });
        assert_eq!(found, expected, "{body}");
    }
}

#[test]
fn images_have_a_distribution() {
    for (image, expected) in [
        ("ami-12345678", None),
        ("!Ref UbuntuImage", None),
        (
            "'{{resolve:ssm:/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id}}'",
            Some(("Ubuntu", true)),
        ),
        ("'{{resolve:ssm:/aws/service/debian/release/12/latest/amd64}}'", Some(("Debian", true))),
        (
            "'{{resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64}}'",
            None,
        ),
        ("'{{resolve:ssm:/own/ubuntu}}'", Some(("Ubuntu", false))),
        ("'{{resolve:ssm:/own/RHEL9}}'", Some(("RHEL", false))),
        ("'{{resolve:ssm:/own/linux}}'", None),
    ] {
        let found = ask("", image, |cx, it| {
            without_efs_client(cx, &it[0]).map(|it| (it.name, it.is_public))
        });
        let expected = match image {
            "!Ref UbuntuImage" => Some(("Ubuntu", false)),
            _ => expected,
        };
        assert_eq!(found, expected, "{image}");
    }
}

#[test]
fn scripts_know_their_references() {
    for (value, text, names, is_complete, is_plain, starts) in [
        ("a", "a", "", true, true, false),
        ("!Base64 a", "a", "", true, true, false),
        ("!Sub '${P}-${O}'", "${P}-${O}", "O P", true, false, true),
        ("!Base64 {'Fn::Sub': 'x${P}'}", "x${P}", "P", true, false, false),
        ("!Join ['', [a, !ImportValue b]]", "a${?}", "", false, false, false),
    ] {
        ask("", value, |_, it| {
            let script = Script::of(&it[0]);
            let all: Vec<&str> = script.names.iter().map(String::as_str).collect();
            assert_eq!((script.text.as_str(), all.join(" ").as_str()), (text, names), "{value}");
            assert_eq!((script.is_complete, script.is_plain), (is_complete, is_plain), "{value}");
            assert_eq!(script.starts_with_reference(), starts, "{value}");
            assert_eq!(script.split_reference().is_some(), starts, "{value}");
            assert_eq!(script.references().count(), all.len(), "{value}");
            assert_eq!(Script::written(&script.notation()).text, text, "{value}");
        });
    }
    let joined = lines("a \\\nb\\\n c\nd\\");
    assert_eq!(joined, ["a b c", "d"]);
    assert_eq!(lines("a\n\nb"), ["a", "", "b"]);
    assert!(lines("").is_empty());
}
