//! Plans and deployments of one assembly against scripted stacks.

use std::sync::Arc;

use serde_json::Value;
use stanchion_deploy::plan::{Options, Plan};
use stanchion_deploy::{Assembly, Error, Operator, Report, stacks};

use super::{Aws, Folder, Recorder, Stack};

/// An assembly in a folder, which is deleted when dropped.
pub(crate) struct Written {
    pub(crate) folder: Folder,
    pub(crate) assembly: Arc<Assembly>,
}

impl Written {
    /// Writes stacks, each after those it depends on.
    pub(crate) fn new(stacks: &[Stack]) -> Written {
        let folder = Folder::new(stacks);
        let assembly = Arc::new(Assembly::read(folder.path()).expect("an assembly"));
        Written { folder, assembly }
    }

    /// Plans all stacks.
    pub(crate) async fn plan(&self, aws: &Aws) -> Result<Plan, Error> {
        let selected = self.assembly.select(&[])?;
        stacks::plan(&self.assembly, &aws.cloud(), &selected, &Options::default()).await
    }

    /// Deploys all stacks.
    pub(crate) async fn up(&self, aws: &Aws, operator: &Arc<Recorder>) -> Report {
        let selected = self.assembly.select(&[]).expect("stacks");
        let operator: Arc<dyn Operator> = Arc::<Recorder>::clone(operator);
        let options = stacks::Options::default();
        stacks::up(&self.assembly, &aws.cloud(), &selected, &options, &operator).await
    }
}

/// Returns the logical id and the risk of each change of the first stack, as JSON has them.
pub(crate) fn risks(plan: &Plan) -> Vec<(String, String)> {
    let shown = serde_json::to_value(plan).expect("JSON");
    let text = |it: &Value| it.as_str().unwrap_or_default().to_owned();
    let changes = shown["stacks"][0]["changes"].as_array().cloned().unwrap_or_default();
    changes.iter().map(|it| (text(&it["logicalId"]), text(&it["risk"]))).collect()
}
