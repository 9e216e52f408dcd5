//! Every blueprint, without the types that the emulator lacks: deployed, read back through the APIs of the services, updated
//! in place, checked for drift, and destroyed.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Value, json};
use stanchion_constructs::blueprints::{
    BatchPipeline, Blueprint, DistributedTraining, InCloudTransfer, LustreScratchBurst,
    LustreTraining, MessageWall, MlInference, ModelRegistry, ScaleOut, SharedMlData,
};
use stanchion_core::{App, Format};

use crate::support::{Account, assembly, slice};

/// Resource types and the calls that list them: type, service, call, parameters, and the list in the response.
const LISTS: [(&str, &str, &str, &str, &str); 9] = [
    ("AWS::EFS::FileSystem", "efs", "describe_file_systems", "{}", "FileSystems"),
    ("AWS::EFS::AccessPoint", "efs", "describe_access_points", "{}", "AccessPoints"),
    (
        "AWS::EC2::Subnet",
        "ec2",
        "describe_subnets",
        r#"{"Filters":[{"Name":"default-for-az","Values":["false"]}]}"#,
        "Subnets",
    ),
    ("AWS::EC2::LaunchTemplate", "ec2", "describe_launch_templates", "{}", "LaunchTemplates"),
    ("AWS::IAM::Role", "iam", "list_roles", "{}", "Roles"),
    ("AWS::Lambda::Function", "lambda", "list_functions", "{}", "Functions"),
    ("AWS::ApiGatewayV2::Api", "apigatewayv2", "get_apis", "{}", "Items"),
    (
        "AWS::StepFunctions::StateMachine",
        "stepfunctions",
        "list_state_machines",
        "{}",
        "stateMachines",
    ),
    ("AWS::S3::Bucket", "s3", "list_buckets", "{}", "Buckets"),
];

/// Counts the resources of each type in the account, mount targets included.
fn there(account: &Account) -> Vec<(&'static str, usize)> {
    let count = |answer: &Value| answer.as_array().map_or(0, Vec::len);
    let asked: Vec<(&str, &str, Value)> =
        LISTS.iter().map(|it| (it.1, it.2, serde_json::from_str(it.3).unwrap())).collect();
    let answers = account.ask_all(&asked);
    let lists = LISTS.iter().zip(&answers);
    let mut all: Vec<(&str, usize)> =
        lists.map(|(it, answer)| (it.0, count(&answer[it.4]))).collect();
    let systems = answers[0]["FileSystems"].as_array().unwrap().iter();
    let asked: Vec<(&str, &str, Value)> = systems
        .map(|it| ("efs", "describe_mount_targets", json!({ "FileSystemId": it["FileSystemId"] })))
        .collect();
    let targets = account.ask_all(&asked);
    let targets = targets.iter().map(|it| count(&it["MountTargets"]));
    all.push(("AWS::EFS::MountTarget", targets.sum()));
    all
}

fn read(path: &Path) -> Value {
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// Returns a value for each parameter of a template that has no default.
fn values(template: &Value) -> Vec<Value> {
    let parameters = template["Parameters"].as_object();
    let open = parameters.into_iter().flatten().filter(|it| it.1.get("Default").is_none());
    open.map(|it| json!({ "ParameterKey": it.0, "ParameterValue": "value" })).collect()
}

/// Deploys the slice of a blueprint that the emulator supports. Returns the types that it lacks.
fn lives<B: Blueprint>() -> BTreeSet<String> {
    let account = Account::of(&format!("blueprint {}", B::NAME));
    program_lives(&account, B::NAME, |app| B::default().build(app), &Needs::default())
}

/// The needs of the stacks of a program in their account.
#[derive(Default)]
pub(crate) struct Needs<'a> {
    /// More arguments of `up`.
    pub(crate) arguments: &'a [&'a str],
    /// A text of the templates, and the name of the existing resource in the account that replaces it.
    pub(crate) existing: Option<(&'a str, String)>,
}

/// Does the same for the stacks of a program.
pub(crate) fn program_lives(
    account: &Account,
    program: &str,
    build: impl FnOnce(&App),
    needs: &Needs<'_>,
) -> BTreeSet<String> {
    let folder = tempfile::tempdir().unwrap();
    let app = App::new();
    build(&app);
    app.synth().unwrap().write(folder.path(), Format::Json).unwrap();
    let manifest = read(&folder.path().join("manifest.json"));
    let files: Vec<_> = manifest["stacks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| folder.path().join(it["template"].as_str().unwrap()))
        .collect();
    let mut lacking = BTreeSet::new();
    for file in &files {
        if let Some((text, name)) = &needs.existing {
            let template = std::fs::read_to_string(file).unwrap();
            assert!(template.contains(text), "{program}");
            std::fs::write(file, template.replace(text, name)).unwrap();
        }
        let mut template = read(file);
        slice::with_known_images(&mut template);
        // The error of the emulator names the type that it lacks.
        let summary = account.ask(
            "cloudformation",
            "create_change_set",
            &json!({
                "StackName": "Probe", "ChangeSetName": "probe", "ChangeSetType": "CREATE",
                "TemplateBody": template.to_string(), "Parameters": values(&template),
            }),
        );
        let message = summary["Error"]["Message"].as_str().unwrap_or_default();
        if let Some((_, list)) = message.split_once("Unrecognized resource types: [") {
            let types = list.trim_end_matches(']').split(", ").map(str::to_owned);
            lacking.extend(types);
        }
        slice::without(&mut template, &lacking);
        std::fs::write(file, template.to_string()).unwrap();
        assembly::seal(folder.path(), file.file_name().unwrap().to_str().unwrap());
    }
    account.ask("cloudformation", "delete_stack", &json!({ "StackName": "Probe" }));
    let before = there(account);

    let arguments = [&["--yes", "--bucket", "no-files-here"], needs.arguments].concat();
    account.deploy("up", folder.path(), &arguments).expect(0);
    let of_templates = |kind: &str| -> usize {
        let of = |it: &std::path::PathBuf| {
            let resources = read(it)["Resources"].clone();
            resources.as_object().unwrap().values().filter(|it| it["Type"] == kind).count()
        };
        files.iter().map(of).sum()
    };
    let wanted: Vec<(&str, usize)> =
        before.iter().map(|(kind, count)| (*kind, count + of_templates(kind))).collect();
    assert_eq!(there(account), wanted, "{program}");
    account.deploy("up", folder.path(), &arguments).expect(0).tells(&["no changes"]);
    account.deploy("drift", folder.path(), &[]).expect(0);

    for file in &files {
        let mut template = read(file);
        for resource in template["Resources"].as_object_mut().unwrap().values_mut() {
            if resource["Type"] == "AWS::EFS::FileSystem" {
                resource["Properties"]["LifecyclePolicies"] =
                    json!([{ "TransitionToIA": "AFTER_1_DAY" }]);
            } else if resource["Type"] == "AWS::IAM::Role" {
                resource["Properties"]["Description"] = json!("changed");
            }
        }
        std::fs::write(file, template.to_string()).unwrap();
        assembly::seal(folder.path(), file.file_name().unwrap().to_str().unwrap());
    }
    account.deploy("up", folder.path(), &arguments).expect(0).tells(&["deployed"]);
    assert_eq!(there(account), wanted, "{program}: changed in place");

    account.destroy(folder.path(), &["--unprotect"]).expect(0);
    let retained = |kind: &str| -> usize {
        let of = |it: &std::path::PathBuf| {
            let resources = read(it)["Resources"].clone();
            let is_kept = |it: &&Value| {
                let policy = it["DeletionPolicy"].as_str().unwrap_or_default();
                it["Type"] == kind && policy.starts_with("Retain")
            };
            resources.as_object().unwrap().values().filter(is_kept).count()
        };
        files.iter().map(of).sum()
    };
    let left: Vec<(&str, usize)> =
        before.iter().map(|(kind, count)| (*kind, count + retained(kind))).collect();
    assert_eq!(there(account), left, "{program}: only retained resources remain");
    lacking
}

macro_rules! blueprints {
    ($($name:ident: $blueprint:ident lacks $lacking:expr;)*) => {
        $(
            #[test]
            #[ignore = "needs the emulator"]
            fn $name() {
                // The list names what is not deployed. A new version of the emulator may support more.
                let lacking = lives::<$blueprint>();
                let lacking: Vec<&str> = lacking.iter().map(String::as_str).collect();
                assert_eq!(lacking, $lacking);
            }
        )*
    };
}

blueprints! {
    scale_out: ScaleOut lacks ["AWS::EC2::EIP", "AWS::EC2::NatGateway", "AWS::EC2::SecurityGroupIngress", "AWS::EC2::SpotFleet", "AWS::SSM::Document"];
    message_wall: MessageWall lacks ["AWS::EC2::SecurityGroupIngress"];
    ml_inference: MlInference lacks ["AWS::EC2::EIP", "AWS::EC2::Instance", "AWS::EC2::NatGateway", "AWS::EC2::SecurityGroupIngress"];
    batch_pipeline: BatchPipeline lacks ["AWS::Batch::ComputeEnvironment", "AWS::Batch::JobDefinition", "AWS::Batch::JobQueue", "AWS::EC2::EIP", "AWS::EC2::NatGateway", "AWS::EC2::SecurityGroupIngress"];
    lustre_training: LustreTraining lacks ["AWS::Batch::ComputeEnvironment", "AWS::Batch::JobDefinition", "AWS::Batch::JobQueue", "AWS::EC2::EIP", "AWS::EC2::NatGateway", "AWS::EC2::SecurityGroupEgress", "AWS::EC2::SecurityGroupIngress", "AWS::FSx::DataRepositoryAssociation", "AWS::FSx::FileSystem"];
    lustre_scratch_burst: LustreScratchBurst lacks ["AWS::EC2::EIP", "AWS::EC2::NatGateway", "AWS::EC2::SecurityGroupEgress", "AWS::EC2::SecurityGroupIngress", "AWS::EC2::SpotFleet", "AWS::FSx::DataRepositoryAssociation", "AWS::FSx::FileSystem"];
    shared_ml_data: SharedMlData lacks ["AWS::EC2::EIP", "AWS::EC2::NatGateway", "AWS::EC2::SecurityGroupIngress", "AWS::SageMaker::Domain", "AWS::SageMaker::UserProfile"];
    distributed_training: DistributedTraining lacks ["AWS::EC2::EIP", "AWS::EC2::NatGateway", "AWS::EC2::PlacementGroup", "AWS::EC2::SecurityGroupEgress", "AWS::EC2::SecurityGroupIngress", "AWS::FSx::FileSystem"];
    model_registry: ModelRegistry lacks ["AWS::Backup::BackupSelection", "AWS::EC2::SecurityGroupIngress"];
    in_cloud_transfer: InCloudTransfer lacks ["AWS::DataSync::LocationEFS", "AWS::DataSync::Task", "AWS::EC2::SecurityGroupEgress", "AWS::EC2::SecurityGroupIngress"];
}
