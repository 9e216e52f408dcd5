//! The file system of teams, in SageMaker Studio and on a notebook.

use stanchion_constructs::blueprints::{Blueprint, SharedMlData};
use stanchion_constructs::prelude::*;
use stanchion_constructs::template::{Node, Template};

use super::support::{open_findings, property, synth};

fn config(json: serde_json::Value) -> SharedMlData {
    serde_json::from_value(json).unwrap()
}

fn built(json: serde_json::Value) -> Template {
    let config = config(json);
    assert_eq!(config.check(), []);
    let app = App::new();
    config.build(&app);
    assert_eq!(open_findings(&app), [""; 0]);
    synth(&app)
}

fn refused(json: serde_json::Value) -> Vec<String> {
    config(json).check().into_iter().filter_map(|it| it.property).collect()
}

fn one_team(member: &serde_json::Value) -> serde_json::Value {
    serde_json::json!({ "vision": { "gid": 2001, "members": { "ada": member } } })
}

#[test]
fn profiles_of_identity_center_name_their_user() {
    let user = |member: serde_json::Value, login: &str| {
        built(serde_json::json!({ "authentication": login, "teams": one_team(&member) }))
    };
    let named = serde_json::json!({ "uid": 10001, "identityCenterUser": "ada@example.com" });
    let template = user(named.clone(), "identity-center");
    let value = |template: &_, name: &str| property(template, &format!("AdaProfileUser.{name}"));
    assert_eq!(value(&template, "SingleSignOnUserIdentifier"), Node::text("UserName"));
    assert_eq!(value(&template, "SingleSignOnUserValue"), Node::text("ada@example.com"));
    let template = user(serde_json::json!({ "uid": 10001 }), "identity-center");
    assert_eq!(value(&template, "SingleSignOnUserValue"), Node::text("ada"));
    let template = user(serde_json::json!({ "uid": 10001 }), "iam");
    assert!(!template.to_yaml().contains("SingleSignOn"));
    assert_eq!(
        refused(serde_json::json!({ "authentication": "iam", "teams": one_team(&named) })),
        ["teams.vision.members.ada.identityCenterUser"]
    );
    let twice = serde_json::json!({
        "vision": { "gid": 2001, "members": { "ada": { "uid": 10001 } } },
        "sound": { "gid": 2002, "members": { "lovelace": { "uid": 10002, "identityCenterUser": "ada" } } },
    });
    assert_eq!(
        refused(serde_json::json!({ "authentication": "identity-center", "teams": twice })),
        ["teams.vision.members.ada.identityCenterUser"]
    );
}

/// Returns the start script of the notebook.
fn start_script(template: &Template) -> String {
    let script = property(template, "NotebookLifecycle.OnStart.0.Content.Fn::Base64");
    script.get("Fn::Sub").unwrap_or(&script).as_text().unwrap().to_owned()
}

#[test]
fn the_notebook_acts_as_each_team_in_its_directory() {
    let notebook = serde_json::json!({ "instanceType": "ml.t3.medium" });
    let template = built(serde_json::json!({ "notebook": notebook }));
    let script = start_script(&template);
    for (team, gid) in [("vision", "2001"), ("language", "2002")] {
        let access_point = format!("{}{}TeamAccessPoint", team[..1].to_uppercase(), &team[1..]);
        let user = property(&template, &format!("{access_point}.PosixUser"));
        assert_eq!(
            (user.get("Uid"), user.get("Gid")),
            (Some(&Node::text(gid)), Some(&Node::text(gid)))
        );
        assert!(
            script.contains(&format!("tls,accesspoint=${{{access_point}.AccessPointId}}")),
            "{script}"
        );
        assert!(script.contains(&format!("/home/ec2-user/SageMaker/shared/{team}")), "{script}");
    }
    assert!(!script.contains(",iam"), "the instance has another role: {script}");
    let one = serde_json::json!({ "instanceType": "ml.t3.medium", "teams": ["vision"] });
    let script = start_script(&built(serde_json::json!({ "notebook": one })));
    assert!(script.contains("shared/vision") && !script.contains("shared/language"), "{script}");
    let other = serde_json::json!({ "instanceType": "ml.t3.medium", "teams": ["vision", "art"] });
    assert_eq!(refused(serde_json::json!({ "notebook": other })), ["notebook.teams.1"]);
}

#[test]
fn the_start_script_of_most_mounts_is_within_the_limit() {
    let teams = |count: u32| {
        let team = |at| (format!("team{at:0>59}"), serde_json::json!({ "gid": 2000 + at }));
        (0..count).map(team).collect::<serde_json::Map<String, serde_json::Value>>()
    };
    let notebook = serde_json::json!({ "instanceType": "ml.t3.medium" });
    let config = |count| serde_json::json!({ "teams": teams(count), "notebook": notebook });
    let script = start_script(&built(config(10)));
    // References become IDs, which are shorter. Base64 has 4 characters for 3 bytes.
    assert!(script.len() * 4 / 3 < 16_384, "{} bytes", script.len());
    assert_eq!(refused(config(11)), ["notebook.teams"]);
}

#[test]
fn the_file_system_has_every_option() {
    let file_system = |new: serde_json::Value| serde_json::json!({ "fileSystem": { "new": new } });
    let template = built(file_system(serde_json::json!({
        "throughput": { "provisioned": 64 },
        "performance": "max-io",
        "kmsKey": "new",
        "lifecycle": { "infrequentAccessAfterDays": 30, "backOnFirstAccess": true },
    })));
    let value = |name: &str| property(&template, &format!("DataFileSystem.{name}"));
    assert_eq!(value("PerformanceMode"), Node::text("maxIO"));
    assert_eq!(value("ThroughputMode"), Node::text("provisioned"));
    assert_eq!(value("LifecyclePolicies.0.TransitionToIA"), Node::text("AFTER_30_DAYS"));
    assert!(template.resource("DataKey").is_some());
    let notebook = serde_json::json!({ "instanceType": "ml.t3.medium" });
    let new = serde_json::json!({ "new": { "throughput": "bursting", "oneZone": "B" } });
    let template = built(serde_json::json!({ "fileSystem": new, "notebook": notebook }));
    let subnet = Some(&Node::text("NetworkPrivateSubnetB")).cloned();
    let only = |path: &str| property(&template, path).get("Ref").cloned();
    assert_eq!(only("StudioDomain.SubnetIds.0"), subnet);
    assert_eq!(only("Notebook.SubnetId"), subnet);
    let wrong = serde_json::json!({ "performance": "max-io", "oneZone": "A" });
    let path = "fileSystem.new.performance";
    assert_eq!(refused(file_system(wrong)), [path, path]);
}

#[test]
fn roles_have_scoped_policies_by_default() {
    let notebook = serde_json::json!({ "instanceType": "ml.t3.medium" });
    let yaml = built(serde_json::json!({ "notebook": notebook })).to_yaml();
    assert!(!yaml.contains("FullAccess") && !yaml.contains("sagemaker:*"), "{yaml}");
    let arn = "arn:aws:iam::aws:policy/AmazonSageMakerFullAccess";
    let template = built(
        serde_json::json!({ "notebook": notebook, "managedPolicies": [arn], "kmsKey": "new" }),
    );
    for role in ["StudioRole", "NotebookRole"] {
        assert_eq!(property(&template, &format!("{role}.ManagedPolicyArns.0")), Node::text(arn));
    }
    let yaml = template.to_yaml();
    assert_eq!(yaml.matches("kms:CreateGrant").count(), 2, "{yaml}");
}

/// Studio and its apps stay in the network, so they need a way to the services.
#[test]
fn studio_needs_a_way_out() {
    let network = |nat: &str| serde_json::json!({ "network": { "new": { "nat": nat } } });
    assert_eq!(refused(network("none")), ["network.new.nat"]);
    assert_eq!(refused(network("one")), [""; 0]);
}

/// A function creates the directories of the teams whenever the stack was created or updated.
#[test]
fn directories_are_created_after_each_deployment() {
    let template = built(serde_json::json!({}));
    let pattern = property(&template, "Deployed.EventPattern");
    let detail = pattern.get("detail").unwrap();
    let stack = detail.get("stack-id").unwrap().as_list().unwrap()[0].get("Ref").cloned();
    assert_eq!(stack, Some(Node::text("AWS::StackId")));
    let status = detail.get("status-details").and_then(|it| it.get("status")).unwrap();
    let expected = ["CREATE_COMPLETE", "UPDATE_COMPLETE"].map(Node::text);
    assert_eq!(status.as_list().unwrap(), expected);
    let input = property(&template, "Deployed.Targets.0.Input");
    assert_eq!(input, Node::text("{\"teams\":{\"language\":2002,\"vision\":2001}}"));
    let user = property(&template, "RootAccessPoint.PosixUser.Uid");
    assert_eq!(user, Node::text("0"), "only root may give directories to teams");
}
