//! Plans, applies, updates, imports and destroys stacks.

use serde_json::json;

use crate::support::assembly::parameter;
use crate::support::{Account, Folder, Stack};

/// Returns a network with a file system.
fn storage(lifecycle: &str) -> serde_json::Value {
    json!({
        "Vpc": { "Type": "AWS::EC2::VPC", "Properties": { "CidrBlock": "10.0.0.0/16" } },
        "Subnet": {
            "Type": "AWS::EC2::Subnet",
            "Properties": { "VpcId": { "Ref": "Vpc" }, "CidrBlock": "10.0.0.0/24" }
        },
        "Data": {
            "Type": "AWS::EFS::FileSystem",
            "Properties": {
                "Encrypted": true,
                "LifecyclePolicies": [{ "TransitionToIA": lifecycle }]
            }
        },
        "Target": {
            "Type": "AWS::EFS::MountTarget",
            "Properties": {
                "FileSystemId": { "Ref": "Data" },
                "SubnetId": { "Ref": "Subnet" },
                "SecurityGroups": []
            }
        }
    })
}

#[test]
#[ignore = "needs the emulator"]
fn a_stack_lives_from_plan_to_destroy() {
    let account = Account::of("a_stack_lives_from_plan_to_destroy");
    let outputs = json!({ "FileSystemId": { "Value": { "Ref": "Data" } } });
    let stack =
        |lifecycle| Stack::new("Store", &storage(lifecycle)).section("Outputs", outputs.clone());
    let folder = Folder::new(&[stack("AFTER_7_DAYS")]);
    let path = folder.path();

    let plan = account.deploy("plan", path, &["--json"]).expect(2).json();
    assert_eq!(plan["stacks"][0]["state"]["kind"], "create");
    assert_eq!(plan["stacks"][0]["changes"].as_array().unwrap().len(), 4);
    // A plan that is not saved leaves nothing.
    assert_eq!(account.status("Store"), None);

    account.deploy("up", path, &["--yes"]).expect(0).tells(&["Store: deployed"]);
    assert_eq!(account.status("Store").as_deref(), Some("CREATE_COMPLETE"));
    let systems = account.ask("efs", "describe_file_systems", &json!({}));
    let id = systems["FileSystems"][0]["FileSystemId"].as_str().unwrap().to_owned();
    let shown = account.deploy("outputs", path, &["--json"]).expect(0).json();
    assert_eq!(shown["Store"]["outputs"]["FileSystemId"], id);
    let targets = account.ask("efs", "describe_mount_targets", &json!({ "FileSystemId": id }));
    assert_eq!(targets["MountTargets"].as_array().unwrap().len(), 1);

    account.deploy("plan", path, &[]).expect(0);
    account.deploy("diff", path, &[]).expect(0);
    account.deploy("up", path, &["--yes"]).expect(0).tells(&["Store: no changes"]);
    account.deploy("drift", path, &[]).expect(0);

    folder.rewrite(&[stack("AFTER_30_DAYS")]);
    let diff = account.deploy("diff", path, &["--json"]).expect(2).json();
    assert_eq!(
        diff["Store"]["differences"][0]["path"],
        "Resources.Data.Properties.LifecyclePolicies"
    );
    let plan = account.deploy("plan", path, &["--json"]).expect(2).json();
    assert_eq!(plan["stacks"][0]["state"]["kind"], "update");
    assert_eq!(plan["stacks"][0]["changes"][0]["logicalId"], "Data");
    account.deploy("up", path, &["--yes"]).expect(0);
    let policies =
        account.ask("efs", "describe_lifecycle_configuration", &json!({ "FileSystemId": id }));
    assert_eq!(policies["LifecyclePolicies"][0]["TransitionToIA"], "AFTER_30_DAYS");

    let chart = account.deploy("events", path, &["--chart"]).expect(0);
    assert!(
        chart.stdout.contains("Data") && chart.stdout.contains("UPDATE_COMPLETE"),
        "{}",
        chart.stdout
    );
    let events = account.deploy("events", path, &["--json"]).expect(0).json();
    assert_eq!(events["Store"]["events"][0]["status"], "UPDATE_IN_PROGRESS");

    account.destroy(path, &[]).expect(0).tells(&["Store: deleted"]);
    assert_eq!(account.status("Store"), None);
    let left = account.ask("efs", "describe_file_systems", &json!({}));
    assert_eq!(left["FileSystems"], json!([]));
    account.destroy(path, &[]).expect(0).tells(&["nothing is deployed"]);
}

#[test]
#[ignore = "needs the emulator"]
fn a_saved_plan_is_applied_once_and_refused_after_changes() {
    let account = Account::of("a_saved_plan");
    let folder = Folder::new(&[Stack::new("One", &json!({ "P": parameter("1") }))]);
    let saved = folder.path().join("plan.json");
    let saved = saved.to_str().unwrap();
    account.deploy("plan", folder.path(), &["--save", saved]).expect(2);
    account.deploy("apply", folder.path(), &[saved, "--yes"]).expect(0).tells(&["One: deployed"]);
    account
        .deploy("apply", folder.path(), &[saved, "--yes"])
        .expect(1)
        .tells(&["the stack has changed since the plan"]);

    folder.rewrite(&[Stack::new("One", &json!({ "P": parameter("2") }))]);
    account.deploy("plan", folder.path(), &["--save", saved]).expect(2);
    folder.rewrite(&[Stack::new("One", &json!({ "P": parameter("3") }))]);
    account
        .deploy("apply", folder.path(), &[saved, "--yes"])
        .expect(1)
        .tells(&["the template has changed since the plan"]);
    account.deploy("up", folder.path(), &["--yes"]).expect(0);
    let value = account.ask("ssm", "describe_parameters", &json!({}));
    assert_eq!(value["Parameters"].as_array().unwrap().len(), 1);

    // The new stack has the same name, but a different ARN.
    folder.rewrite(&[Stack::new("Again", &json!({ "P": parameter("1") }))]);
    account.deploy("plan", folder.path(), &["--save", saved]).expect(2);
    account.destroy(folder.path(), &[]).expect(0);
    let other = folder.path().join("other.json");
    account.deploy("plan", folder.path(), &["--save", other.to_str().unwrap()]).expect(2);
    let applied = account.deploy("apply", folder.path(), &[saved, "--yes"]).expect(1);
    applied.tells(&["Again: the stack was replaced since the plan was created"]);
}

#[test]
#[ignore = "needs the emulator"]
fn outputs_of_producers_become_parameters_and_order_follows_dependencies() {
    let account = Account::of("outputs_of_producers");
    let producer = Stack::new("Base", &json!({ "P": parameter("from base") }))
        .section("Outputs", json!({ "Name": { "Value": { "Ref": "P" } } }));
    let consumer = Stack::new("App", &json!({ "Q": parameter("x") }))
        .section("Parameters", json!({ "BaseName": { "Type": "String" } }))
        .with("dependencies", json!(["Base"]))
        .with(
            "parameterSources",
            json!({ "BaseName": { "kind": "output", "stack": "Base", "output": "Name" } }),
        )
        .with("requiredParameters", json!(["BaseName"]));
    let mut consumer = consumer;
    consumer.template["Resources"]["Q"]["Properties"]["Value"] = json!({ "Ref": "BaseName" });
    let folder = Folder::new(&[producer, consumer]);

    let plan = account.deploy("plan", folder.path(), &["--json"]).expect(2).json();
    assert_eq!(plan["stacks"][1]["state"], json!({ "kind": "waits", "producers": ["Base"] }));
    account.deploy("up", folder.path(), &["--yes"]).expect(0);
    let outputs = account.deploy("outputs", folder.path(), &["--json"]).json();
    let resources =
        account.ask("cloudformation", "describe_stack_resources", &json!({ "StackName": "App" }));
    let name = &resources["StackResources"][0]["PhysicalResourceId"];
    let value = account.ask("ssm", "get_parameter", &json!({ "Name": name }));
    assert_eq!(value["Parameter"]["Value"], outputs["Base"]["outputs"]["Name"]);

    let run = account.destroy(folder.path(), &[]).expect(0);
    let at = |text: &str| run.stderr.find(text).unwrap_or_else(|| panic!("{}", run.stderr));
    assert!(at("App: deleted") < at("Base: deleted"));
}

#[test]
#[ignore = "needs the emulator"]
fn a_saved_plan_is_refused_if_its_inputs_have_changed() {
    let account = Account::of("a_saved_plan_does_not_outlive");
    let stacks = |version: &str| {
        let producer = Stack::new("Gives", &json!({ "P": parameter(version) }))
            .section("Outputs", json!({ "Version": { "Value": version } }));
        let mut consumer = Stack::new("Takes", &json!({ "Q": parameter(version) }))
            .section("Parameters", json!({ "Version": { "Type": "String" } }))
            .with("dependencies", json!(["Gives"]))
            .with(
                "parameterSources",
                json!({ "Version": { "kind": "output", "stack": "Gives", "output": "Version" } }),
            )
            .with("requiredParameters", json!(["Version"]));
        consumer.template["Resources"]["Q"]["Properties"]["Description"] =
            json!({ "Ref": "Version" });
        [producer, consumer]
    };
    let folder = Folder::new(&stacks("1"));
    let saved = folder.path().join("plan.json");
    let saved = saved.to_str().unwrap();
    account.deploy("up", folder.path(), &["--yes"]).expect(0);
    folder.rewrite(&stacks("2"));
    // The output of one stack changes, so the other one is planned later.
    account
        .deploy("plan", folder.path(), &["--save", saved])
        .expect(1)
        .tells(&["Takes: the plan cannot be saved"]);
    account.deploy("plan", folder.path(), &["Takes", "--save", saved]).expect(2);
    account.deploy("up", folder.path(), &["Gives", "--yes"]).expect(0);
    account.deploy("apply", folder.path(), &[saved, "--yes"]).expect(1).tells(&[
        "Takes: the outputs that it gets from other stacks have changed since the plan was created",
    ]);
    account.deploy("up", folder.path(), &["--yes"]).expect(0).tells(&["Takes: deployed"]);
}

#[test]
#[ignore = "needs the emulator"]
fn all_stacks_that_cannot_be_planned_are_reported() {
    let account = Account::of("all_that_cannot_be_planned");
    let asks = |name: &str| {
        Stack::new(name, &json!({ "P": parameter("1") }))
            .section("Parameters", json!({ "Word": { "Type": "String" } }))
            .with("requiredParameters", json!(["Word"]))
    };
    let folder = Folder::new(&[
        asks("One"),
        Stack::new("Fine", &json!({ "P": parameter("1") })),
        asks("Two"),
    ]);
    account.deploy("plan", folder.path(), &[]).expect(1).tells(&[
        "error: One: parameters have no valid value",
        "error: Two: parameters have no valid value",
    ]);
}

#[test]
#[ignore = "needs the emulator"]
fn all_missing_parameters_are_reported_and_values_are_kept() {
    let account = Account::of("parameters_are_asked_for");
    let of = |value: &str| {
        let mut resources = json!({ "P": parameter("x") });
        resources["P"]["Properties"]["Value"] =
            json!({ "Fn::Sub": format!("${{First}}-${{Second}}-{value}") });
        Stack::new("Asks", &resources)
            .section("Parameters", json!({ "First": { "Type": "String" }, "Second": { "Type": "String", "NoEcho": true } }))
            .section("Outputs", json!({ "Name": { "Value": { "Ref": "P" } } }))
            .with("requiredParameters", json!(["First", "Second"]))
    };
    let folder = Folder::new(&[of("a")]);
    account.deploy("up", folder.path(), &["--yes"]).expect(1).tells(&[
        "First: no value is set. Use --parameter Asks:First=VALUE",
        "Second: no value is set",
    ]);
    assert_eq!(account.status("Asks"), None);

    folder.write("values.json", r#"{ "Asks:Second": "hidden-word" }"#);
    let values = folder.path().join("values.json");
    let arguments =
        ["--yes", "-p", "First=1", "--parameters-file", values.to_str().unwrap(), "--calls"];
    let run = account.deploy("up", folder.path(), &arguments).expect(0);
    assert!(!run.stderr.contains("hidden-word") && !run.stdout.contains("hidden-word"), "{run:?}");

    // The stack keeps its values if no new ones are given.
    folder.rewrite(&[of("b")]);
    account.deploy("up", folder.path(), &["--yes"]).expect(0);
    let name =
        account.deploy("outputs", folder.path(), &["--json"]).json()["Asks"]["outputs"]["Name"]
            .clone();
    let value = account.ask("ssm", "get_parameter", &json!({ "Name": name }));
    assert_eq!(value["Parameter"]["Value"], "1-hidden-word-b");
    account
        .deploy("up", folder.path(), &["--yes", "-p", "Asks:Third=1"])
        .expect(1)
        .tells(&["no stack has a parameter Asks:Third"]);
    let typing_error = account.deploy("plan", folder.path(), &["-p", "Frist=1"]).expect(1);
    typing_error.tells(&["no stack has a parameter Frist"]);
}

#[test]
#[ignore = "needs the emulator"]
fn a_resource_that_exists_is_imported() {
    let account = Account::of("a_resource_is_imported");
    account.ask("s3", "create_bucket", &json!({ "Bucket": "there-before", "CreateBucketConfiguration": { "LocationConstraint": "eu-central-1" } }));
    let bucket = json!({ "Type": "AWS::S3::Bucket", "DeletionPolicy": "Retain", "Properties": { "BucketName": "there-before" } });
    let folder = Folder::new(&[Stack::new("Adopts", &json!({ "Bucket": bucket }))]);
    account
        .deploy("import", folder.path(), &["Adopts", "-r", "Nothing=x", "--yes"])
        .expect(1)
        .tells(&["Nothing: the template of Adopts has no resource of this name"]);
    account
        .deploy("import", folder.path(), &["Adopts", "-r", "Bucket=Wrong=there-before", "--yes"])
        .expect(1);
    account
        .deploy("import", folder.path(), &["Adopts", "-r", "Bucket=there-before", "--yes"])
        .expect(0)
        .tells(&["imported"]);
    assert_eq!(account.status("Adopts").as_deref(), Some("IMPORT_COMPLETE"));
    // The bucket is retained when its stack is deleted, and the run reports that.
    account
        .deploy("destroy", folder.path(), &["--yes"])
        .expect(0)
        .tells(&["retained Bucket (there-before)"]);
    let left = account.ask("s3", "head_bucket", &json!({ "Bucket": "there-before" }));
    assert!(left.get("Error").is_none(), "{left}");
}

#[test]
#[ignore = "needs the emulator"]
fn an_existing_resource_with_a_custom_name_is_imported() {
    let account = Account::of("what_exists_under_its_name");
    account.ask("logs", "create_log_group", &json!({ "logGroupName": "known-by-name" }));
    let group = json!({ "Type": "AWS::Logs::LogGroup", "DeletionPolicy": "Retain", "Properties": { "LogGroupName": "known-by-name" } });
    let folder =
        Folder::new(&[Stack::new("TakesIn", &json!({ "Group": group, "P": parameter("1") }))]);
    account
        .deploy("up", folder.path(), &["--yes", "--import-existing"])
        .expect(0)
        .tells(&["imported: 1, added: 1"]);
    let resource = json!({ "StackName": "TakesIn", "LogicalResourceId": "Group" });
    let resource = account.ask("cloudformation", "describe_stack_resource", &resource);
    assert_eq!(resource["StackResourceDetail"]["PhysicalResourceId"], "known-by-name");
}

#[test]
#[ignore = "needs the emulator"]
fn a_changed_secret_is_deployed() {
    let account = Account::of("a_secret_that_changed");
    let mut resources = json!({ "P": parameter("x") });
    resources["P"]["Properties"]["Value"] = json!({ "Ref": "Word" });
    let stack = Stack::new("Hides", &resources)
        .section("Parameters", json!({ "Word": { "Type": "String", "NoEcho": true } }))
        .section("Outputs", json!({ "Name": { "Value": { "Ref": "P" } } }))
        .with("requiredParameters", json!(["Word"]));
    let folder = Folder::new(&[stack]);
    // The plan with the first secret is never applied, and its change set has the same name.
    account.deploy("plan", folder.path(), &["-p", "Word=first"]).expect(2);
    account.deploy("up", folder.path(), &["--yes", "-p", "Word=second"]).expect(0);
    let name =
        account.deploy("outputs", folder.path(), &["--json"]).json()["Hides"]["outputs"]["Name"]
            .clone();
    let value = account.ask("ssm", "get_parameter", &json!({ "Name": name }));
    assert_eq!(value["Parameter"]["Value"], "second");
}

#[test]
#[ignore = "needs the emulator"]
fn drift_is_reported() {
    let account = Account::of("drift_is_found");
    let mut resources = json!({ "Bucket": { "Type": "AWS::S3::Bucket", "Properties": { "BucketName": "drifts-away", "VersioningConfiguration": { "Status": "Enabled" } } } });
    resources["P"] = parameter("1");
    let folder = Folder::new(&[Stack::new("Drifts", &resources)
        .section("Outputs", json!({ "Name": { "Value": { "Ref": "P" } } }))]);
    account.deploy("up", folder.path(), &["--yes"]).expect(0);
    account.deploy("drift", folder.path(), &[]).expect(0);
    let name =
        account.deploy("outputs", folder.path(), &["--json"]).json()["Drifts"]["outputs"]["Name"]
            .clone();
    account.ask("ssm", "put_parameter", &json!({ "Name": name, "Value": "2", "Overwrite": true }));
    account.ask("s3", "delete_bucket", &json!({ "Bucket": "drifts-away" }));
    let found = account.deploy("drift", folder.path(), &["--json"]).expect(2).json();
    let drifted = found[0]["drifted"].as_array().unwrap();
    assert!(
        drifted.iter().any(|it| it["logicalId"] == "Bucket" && it["status"] == "DELETED"),
        "{found}"
    );
}

#[test]
#[ignore = "needs the emulator"]
fn nested_stacks_are_shown_and_deployed() {
    let account = Account::of("nested_stacks");
    account.ask("s3", "create_bucket", &json!({ "Bucket": "nested", "CreateBucketConfiguration": { "LocationConstraint": "eu-central-1" } }));
    let child = json!({ "Resources": { "Inner": parameter("1") } }).to_string();
    account.ask(
        "s3",
        "put_object",
        &json!({ "Bucket": "nested", "Key": "child.json", "Body": child }),
    );
    let url = format!("{}/nested/child.json", account.url());
    let nested =
        json!({ "Type": "AWS::CloudFormation::Stack", "Properties": { "TemplateURL": url } });
    let folder = Folder::new(&[Stack::new("Outer", &json!({ "Child": nested }))]);
    account
        .deploy("up", folder.path(), &["--yes"])
        .expect(0)
        .tells(&["acknowledges CAPABILITY_NAMED_IAM, CAPABILITY_AUTO_EXPAND"]);
    let stacks = account.ask("cloudformation", "describe_stacks", &json!({}));
    assert_eq!(stacks["Stacks"].as_array().unwrap().len(), 2, "{stacks}");
    account.destroy(folder.path(), &[]).expect(0);
    let stacks = account.ask("cloudformation", "describe_stacks", &json!({}));
    assert_eq!(stacks["Stacks"], json!([]));
}

#[test]
#[ignore = "needs the emulator"]
fn files_and_large_templates_go_through_the_bucket() {
    let account = Account::of("files_and_large_templates");
    let mut resources = serde_json::Map::new();
    for number in 0..200 {
        resources.insert(format!("P{number}"), parameter(&"x".repeat(300)));
    }
    let stack = Stack::new("Large", &resources.into())
        .with("assets", json!(["assets/abc.zip"]))
        .section("Parameters", json!({ "AssetsBucket": { "Type": "String" } }))
        .section("Outputs", json!({ "Bucket": { "Value": { "Ref": "AssetsBucket" } } }))
        .with("parameterSources", json!({ "AssetsBucket": { "kind": "assetsBucket" } }));
    let folder = Folder::new(&[stack]);
    folder.write("assets/abc.zip", "bytes");
    account.deploy("up", folder.path(), &["--yes"]).expect(1).tells(&[
        "there is no bucket for the stack's files and template",
        "Set --bucket, or run `stanchion-deploy bootstrap` once in this Region",
    ]);
    assert_eq!(account.status("Large"), None);

    let mut bootstrap = account.program();
    let made = crate::support::Run::of(&bootstrap.args(["bootstrap", "--yes"]).output().unwrap())
        .expect(0);
    let bucket = made.stdout.trim().to_owned();
    let locked = account.ask("s3", "get_bucket_encryption", &json!({ "Bucket": bucket }));
    assert_eq!(
        locked["ServerSideEncryptionConfiguration"]["Rules"][0]["ApplyServerSideEncryptionByDefault"]
            ["SSEAlgorithm"],
        "AES256"
    );
    let policy = account.ask("s3", "get_bucket_policy", &json!({ "Bucket": bucket }));
    assert!(policy["Policy"].as_str().unwrap().contains("aws:SecureTransport"), "{policy}");

    let run = account.deploy("up", folder.path(), &["--yes", "--calls"]).expect(0);
    assert!(run.stderr.contains("2  S3.PutObject"), "{}", run.stderr);
    let objects = account.ask("s3", "list_objects_v2", &json!({ "Bucket": bucket }));
    let keys: Vec<&str> = objects["Contents"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["Key"].as_str().unwrap())
        .collect();
    assert!(
        keys.contains(&"abc.zip") && keys.iter().any(|it| it.starts_with("templates/")),
        "{keys:?}"
    );
    let outputs = account.deploy("outputs", folder.path(), &["--json"]).json();
    assert_eq!(outputs["Large"]["outputs"]["Bucket"], bucket.as_str());
    // Objects that are in the bucket are not uploaded again.
    let again = account.deploy("up", folder.path(), &["--yes", "--calls"]).expect(0);
    assert!(!again.stderr.contains("S3.PutObject"), "{}", again.stderr);
}

#[test]
#[ignore = "needs the emulator"]
fn a_template_that_is_too_large_is_refused_with_advice() {
    let account = Account::of("too_large");
    let mut resources = serde_json::Map::new();
    for number in 0..300 {
        resources.insert(format!("P{number}"), parameter(&"x".repeat(3500)));
    }
    let folder = Folder::new(&[Stack::new("Huge", &resources.into())]);
    account
        .deploy("up", folder.path(), &["--yes", "--bucket", "any"])
        .expect(1)
        .tells(&["CloudFormation accepts at most 1000000"]);
}

#[test]
#[ignore = "needs the emulator"]
fn files_for_other_tools_get_the_outputs() {
    let account = Account::of("files_for_other_tools");
    let stack = Stack::new("Tools", &json!({ "P": parameter("1") }))
        .section("Outputs", json!({ "Name": { "Value": { "Ref": "P" } } }))
        .with("artefacts", json!(["artefacts/Tools/volume.yaml"]));
    let folder = Folder::new(&[stack]);
    folder.write("artefacts/Tools/volume.yaml", "volume: ${Name}\nother: ${Unknown}\n");
    account.deploy("up", folder.path(), &["--yes"]).expect(0);
    let out = folder.path().join("ready");
    let outputs = account
        .deploy("outputs", folder.path(), &["--json", "--artefacts", out.to_str().unwrap()])
        .expect(0)
        .json();
    let text = std::fs::read_to_string(out.join("Tools/volume.yaml")).unwrap();
    let name = outputs["Tools"]["outputs"]["Name"].as_str().unwrap();
    assert_eq!(text, format!("volume: {name}\nother: ${{Unknown}}\n"));

    // Two stacks may have files with the same name. A file name must not lead out of the folder.
    let of = |name: &str, file: &str| {
        Stack::new(name, &json!({ "P": parameter("1") })).with("artefacts", json!([file]))
    };
    folder.rewrite(&[
        of("Tools", "artefacts/Tools/volume.yaml"),
        of("More", "artefacts/More/volume.yaml"),
    ]);
    folder.write("artefacts/More/volume.yaml", "more\n");
    account.deploy("up", folder.path(), &["--yes"]).expect(0);
    let arguments = ["--artefacts", out.to_str().unwrap()];
    account.deploy("outputs", folder.path(), &arguments).expect(0);
    assert_eq!(std::fs::read_to_string(out.join("More/volume.yaml")).unwrap(), "more\n");
    assert!(out.join("Tools/volume.yaml").exists());
    folder.rewrite(&[of("Tools", "artefacts/../manifest.json")]);
    account
        .deploy("outputs", folder.path(), &arguments)
        .expect(1)
        .tells(&["the file is outside of the folder of the assembly"]);
}
