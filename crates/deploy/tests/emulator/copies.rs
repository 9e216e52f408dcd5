//! The document of `scale-out` copies objects of an emulated bucket, and names an emulated instance.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use serde_json::{Value, json};
use stanchion_constructs::blueprints::{Blueprint, ScaleOut};
use stanchion_core::App;

use crate::support::Account;

/// Returns the script of the document as Systems Manager runs it, with a directory in place of the file system.
fn script(root: &Path) -> String {
    let app = App::new();
    ScaleOut::default().build(&app);
    let template = app.synth().unwrap().stacks()[0].template.to_json();
    let template: Value = serde_json::from_str(&template).unwrap();
    let content = &template["Resources"]["CopyDocument"]["Properties"]["Content"];
    let text = content["mainSteps"][0]["inputs"]["runCommand"][0]["Fn::Sub"].as_str().unwrap();
    [
        ("${AWS::Region}", "eu-central-1"),
        ("${!", "${"),
        ("{{ Bucket }}", "open-data"),
        ("{{ Prefix }}", "in/"),
        ("{{ Suffix }}", ".csv"),
        ("ROOT='/mnt/efs'", &format!("ROOT='{}'", root.display())),
    ]
    .iter()
    .fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

fn program(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    fs::write(&path, text).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
}

#[test]
#[ignore = "needs the emulator"]
fn objects_arrive_on_the_file_system() {
    let account = Account::of("copies of scale-out");
    let copied = ["in/a.csv", "in/b c.csv", "in/it's.csv", "in/back\\slash.csv", "in/Zürich/d.csv"];
    let others = ["in/", "in/Zürich/", "in/e.txt", "out/f.csv"];
    let region = json!({ "LocationConstraint": "eu-central-1" });
    let bucket = json!({ "Bucket": "open-data", "CreateBucketConfiguration": region });
    let image = json!({ "ImageId": "ami-0123456789abcdef0", "MinCount": 1, "MaxCount": 1 });
    let mut calls = vec![("s3", "create_bucket", bucket), ("ec2", "run_instances", image)];
    for key in copied.iter().chain(&others) {
        let object =
            json!({ "Bucket": "open-data", "Key": key, "Body": format!("content of {key}") });
        calls.push(("s3", "put_object", object));
    }
    let answers = account.ask_all(&calls);
    assert!(answers.iter().all(|it| it.get("Error").is_none()), "{answers:?}");
    let instance = answers[1]["Instances"][0]["InstanceId"].as_str().unwrap();

    let folder = tempfile::tempdir().unwrap();
    let (root, bin) = (folder.path().join("data"), folder.path().join("bin"));
    fs::create_dir_all(&root).unwrap();
    fs::create_dir_all(&bin).unwrap();
    let python = std::env::var("STANCHION_EMULATOR_PYTHON").unwrap();
    program(&bin, "aws", &format!("#!{python}\n{}", include_str!("support/aws.py")));
    program(&bin, "curl", &format!("#!/bin/sh\necho {instance}\n"));
    program(&bin, "mountpoint", "#!/bin/sh\n");
    program(&bin, "copy", &script(&root));
    let run = account
        .command(bin.join("copy"))
        .env("PATH", format!("{}:/usr/bin:/bin", bin.display()))
        .env("EMULATOR", account.url())
        .output()
        .unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));

    for key in copied {
        let file = root.join(instance).join(key);
        assert_eq!(fs::read_to_string(file).unwrap(), format!("content of {key}"));
    }
    for key in others {
        assert!(!root.join(instance).join(key).is_file(), "{key}");
    }
    let filter = json!([{ "Name": "resource-id", "Values": [instance] }]);
    let tags = account.ask("ec2", "describe_tags", &json!({ "Filters": filter }));
    let name = tags["Tags"].as_array().unwrap().iter().find(|it| it["Key"] == "Name");
    assert_eq!(name.unwrap()["Value"], "complete 5 of 5", "{tags}");
}
