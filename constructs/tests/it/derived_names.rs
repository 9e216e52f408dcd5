//! Names that constructs derive from the names of the stack and of constructs.

use stanchion_constructs::blueprints::{
    BatchPipeline, Blueprint, DistributedTraining, InCloudTransfer, LustreScratchBurst,
    LustreTraining, MessageWall, MlInference, ModelRegistry, ScaleOut, SharedMlData,
};
use stanchion_constructs::prelude::*;
use stanchion_constructs::template::Node;

use super::support::property;

fn built<B: Blueprint>(stack_name: &str) -> stanchion_constructs::template::Template {
    let config = serde_json::json!({ "stackName": stack_name });
    let config: B = serde_json::from_value(config).unwrap();
    let app = App::new();
    config.build(&app);
    let assembly = app.synth().unwrap_or_else(|it| panic!("{}: {it}", B::NAME));
    let findings = assembly.check();
    let open: Vec<_> = findings.iter().filter(|it| it.acknowledged.is_none()).collect();
    assert!(open.is_empty(), "{} in {stack_name}: {open:?}", B::NAME);
    assembly.stacks()[0].template.clone()
}

/// AWS accepts the derived names of every blueprint, whatever the name of its stack is.
#[test]
fn every_blueprint_fits_every_name_of_a_stack() {
    for name in ["a", "A1-b-", &"a".repeat(128), &"a-".repeat(64)] {
        built::<BatchPipeline>(name);
        built::<DistributedTraining>(name);
        built::<InCloudTransfer>(name);
        built::<LustreScratchBurst>(name);
        built::<LustreTraining>(name);
        built::<MessageWall>(name);
        built::<MlInference>(name);
        built::<ModelRegistry>(name);
        built::<ScaleOut>(name);
        built::<SharedMlData>(name);
    }
}

#[test]
fn backup_plans_and_vaults_have_names_of_fifty_characters() {
    let template = built::<ModelRegistry>(&"a".repeat(128));
    for path in ["BackupsPlan.BackupPlan.BackupPlanName", "Vault.BackupVaultName"] {
        let name = property(&template, path);
        assert_eq!(name.as_text().map(str::len), Some(50), "{name:?}");
    }
    let template = built::<ModelRegistry>("Models");
    let name = property(&template, "BackupsPlan.BackupPlan.BackupPlanName");
    assert_eq!(name, Node::text("Models-Backups"));
}
