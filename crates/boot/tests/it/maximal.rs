//! The blueprints with every option: their instances boot, their functions answer, their state machines run, and their
//! documents copy. The templates are the snapshots of the configurations in `crates/cli/tests/maximal`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use boot::{
    Boot, Distribution, Document, Fault, LambdaFunction, RunCommand, Start, StateMachine, scripts,
    user_data,
};
use stanchion_constructs::template::{Map, Node, Template};

use super::world::{can_boot, printed, started};

/// The path at which the instances of a scenario mount the file system, and the distribution of their image.
const PATHS: &[(&str, &str, Distribution)] = &[
    ("batch-pipeline", "/mnt/efs", Distribution::AmazonLinux2023),
    ("distributed-training", "/mnt/training", Distribution::Ubuntu),
    ("distributed-training-efs", "/mnt/shared", Distribution::EnterpriseLinux9),
    ("lustre-scratch-burst", "/mnt/scratch", Distribution::AmazonLinux2023),
    ("lustre-training", "/mnt/training", Distribution::AmazonLinux2023),
    ("lustre-training-backup", "/mnt/fsx", Distribution::AmazonLinux2023),
    ("lustre-training-scheduled", "/mnt/fsx", Distribution::AmazonLinux2023),
    ("ml-inference", "/mnt/inference", Distribution::AmazonLinux2023),
    ("scale-out", "/mnt/weather", Distribution::AmazonLinux2023),
    ("scale-out-group", "/mnt/weather", Distribution::AmazonLinux2023),
];

/// Returns the templates by the name of their scenario.
fn templates() -> BTreeMap<String, Template> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../snapshots");
    let files = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    let read = |path: std::path::PathBuf| {
        let name = path.file_name()?.to_str()?.strip_suffix("-maximal.snap")?.to_owned();
        let text = fs::read_to_string(&path).unwrap();
        // The header of a snapshot ends with the second line of hyphens.
        let body = text.splitn(3, "---\n").nth(2)?;
        Some((name, Template::parse(body).unwrap().template))
    };
    let found: BTreeMap<String, Template> = files.filter_map(read).collect();
    assert!(found.len() > 8, "{:?}", found.keys());
    found
}

fn template(name: &str) -> Template {
    templates().remove(name).unwrap_or_else(|| panic!("no snapshot of {name}"))
}

#[test]
fn instances_mount_and_work() {
    if !can_boot() {
        return;
    }
    let mut seen = Vec::new();
    for (name, template) in templates() {
        for data in user_data(&template) {
            let path = PATHS.iter().find(|it| it.0 == name);
            let Some((_, path, on)) = path.copied() else {
                panic!("{name}: where is the file system?")
            };
            let boot = Boot::new(data.text).distribution(on).mount(path);
            let start = started(&boot).remove(0);
            assert!(start.is_mounted(path) && !start.failed(), "{name}: {start:#?}");
            assert!(start.on_root_disk.is_empty(), "{name}: {:?}", start.on_root_disk);
            let start = started(&boot.clone().fault(Fault::Never)).remove(0);
            assert!(start.is_off || start.failed(), "{name}: {start:#?}");
            assert!(!start.is_mounted(path), "{name}: {start:#?}");
            assert!(start.on_root_disk.is_empty(), "{name}: {:?}", start.on_root_disk);
            seen.push(name.clone());
        }
    }
    let expected: Vec<&str> = PATHS.iter().map(|it| it.0).collect();
    assert_eq!(seen, expected);
}

/// The notebook mounts the directories of its teams at every start.
#[test]
fn notebooks_mount_the_directories_of_their_teams() {
    if !can_boot() {
        return;
    }
    for (name, teams) in [
        ("shared-ml-data", &["language", "vision"][..]),
        ("shared-ml-data-one-zone", &["vision"][..]),
    ] {
        let all = scripts(&template(name));
        let script = all.iter().find(|it| it.place.ends_with("OnStart")).unwrap();
        let mut boot = Boot::new(format!("#cloud-boothook\n{}", script.text)).order_of_model();
        for team in teams {
            boot = boot.mount(format!("/home/ec2-user/SageMaker/shared/{team}"));
        }
        for start in started(&boot.clone().then(Start::Reboot)) {
            assert_eq!(start.mounts.len(), teams.len(), "{name}: {start:#?}");
            assert!(!start.failed(), "{name}: {start:#?}");
            let is_access_point = |it: &String| it.contains("accesspoint=fsap-");
            assert!(start.mounts.iter().all(is_access_point), "{name}: {:#?}", start.mounts);
        }
        let start = started(&boot.fault(Fault::Never)).remove(0);
        assert!(start.failed() && start.on_root_disk.is_empty(), "{name}: {start:#?}");
    }
}

#[test]
fn walls_answer() {
    let script = "
print(call('POST', 'Hello from EFS!'))
print(call('GET'))
print(call('DELETE'))
";
    let expected = "\
(201, {'messages': ['Hello from EFS!']})
(200, {'messages': ['Hello from EFS!']})
(200, {'messages': []})
";
    for name in ["message-wall", "message-wall-one-zone"] {
        let wall = LambdaFunction::of(&template(name), "WallFunction").unwrap();
        assert_eq!(printed(&wall, script).output, expected, "{name}");
    }
}

#[test]
fn the_classifier_answers() {
    let script = "
install()
image = base64.b64encode(b'PICTURE 640 480 281\\n').decode()
print(invoke({'image': image})['class'])
";
    let infer = LambdaFunction::of(&template("ml-inference"), "InferFunction").unwrap();
    let found = printed(&infer, script);
    assert_eq!((found.output.trim(), found.log.as_str()), ("class 281", ""));
}

#[test]
fn pipelines_run() {
    for (name, steps) in [
        ("batch-pipeline", &["prepare", "simulate", "analyse"][..]),
        ("batch-pipeline-fargate", &["prepare", "simulate"][..]),
    ] {
        let machine = StateMachine::all(&template(name)).unwrap().remove(0);
        let answer = Node::single("Status", Node::text("SUCCEEDED"));
        let execution = machine.run(Node::Map(Map::new()), |_| Ok(answer.clone())).unwrap();
        let states: Vec<&str> = execution.calls.iter().map(|it| it.state.as_str()).collect();
        assert_eq!(states, steps, "{name}");
        assert!(execution.end.is_ok(), "{name}: {:?}", execution.end);
        let simulate = &execution.calls[1].arguments;
        assert!(simulate.get("ArrayProperties").is_some(), "{name}: {simulate:?}");
    }
}

#[test]
fn documents_copy() {
    if !can_boot() {
        return;
    }
    for name in ["scale-out", "scale-out-group"] {
        let template = template(name);
        let script = Document::all(&template)[0].script(&[
            ("Bucket", "open-data"),
            ("Prefix", "in/"),
            ("Suffix", ".csv"),
        ]);
        let copy = RunCommand::new(script)
            .object("in/a b.csv", "first")
            .object("in/c.csv", "second")
            .object("in/c.txt", "no");
        let boot = Boot::new(user_data(&template).remove(0).text).mount("/mnt/weather");
        let (_, ran) = boot.order_of_model().run_commands(&[copy]).unwrap();
        assert_eq!((ran[0].status, ran[0].shared.len()), (0, 2), "{name}: {:#?}", ran[0]);
    }
}
