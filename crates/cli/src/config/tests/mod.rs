//! Tests of configurations: hostile texts, and the JSON Schemas against what is accepted.

mod draw;
mod errors;
mod hostile;
mod property;
mod schema;

use serde_json::Value;
use stanchion_constructs::blueprints::Blueprint;
use stanchion_core::{App, Assembly, Diagnostic};

use super::document::Document;

/// Calls a generic function for each blueprint.
macro_rules! for_each_blueprint {
    ($function:ident($($argument:expr),*)) => {{
        use stanchion_constructs::blueprints::*;
        $function::<ScaleOut>($($argument),*);
        $function::<MessageWall>($($argument),*);
        $function::<MlInference>($($argument),*);
        $function::<BatchPipeline>($($argument),*);
        $function::<LustreTraining>($($argument),*);
        $function::<LustreScratchBurst>($($argument),*);
        $function::<SharedMlData>($($argument),*);
        $function::<DistributedTraining>($($argument),*);
        $function::<ModelRegistry>($($argument),*);
        $function::<InCloudTransfer>($($argument),*);
    }};
}
use for_each_blueprint;

/// Reads a configuration as from a file.
fn read<B: Blueprint>(config: &Value) -> Result<(B, Option<Document>), Vec<Diagnostic>> {
    super::read("config.yaml", config.to_string().as_bytes())
}

/// Synthesizes a configuration. Returns the templates, or the errors of constructs and rules.
fn synth<B: Blueprint>(config: &B) -> Result<Assembly, Vec<String>> {
    let app = App::new();
    config.build(&app);
    let text = |it: &Diagnostic| it.to_string();
    let assembly = app.synth().map_err(|it| it.iter().map(text).collect::<Vec<_>>())?;
    let errors: Vec<String> =
        assembly.check().iter().filter(|it| it.is_error()).map(text).collect();
    if errors.is_empty() { Ok(assembly) } else { Err(errors) }
}
