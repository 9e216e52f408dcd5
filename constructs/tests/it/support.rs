//! Helpers that several tests share.

use stanchion_constructs::prelude::*;
use stanchion_constructs::template::{Node, Template, path};

/// A stack with what constructs need around them.
pub(crate) struct World {
    pub(crate) app: App,
    pub(crate) stack: Stack,
    pub(crate) vpc: Vpc,
}

impl World {
    pub(crate) fn new() -> World {
        let app = App::new();
        let stack = app.stack("Test");
        let vpc = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
        World { app, stack, vpc }
    }

    pub(crate) fn file_system(&self) -> FileSystem {
        FileSystem::builder(&self.vpc).build(&self.stack, "Data")
    }

    pub(crate) fn template(&self) -> LaunchTemplate {
        LaunchTemplate::builder(&self.vpc).build(&self.stack, "Template")
    }

    pub(crate) fn synth(&self) -> Template {
        synth(&self.app)
    }
}

/// The template of an app's only stack.
#[track_caller]
pub(crate) fn synth(app: &App) -> Template {
    match app.synth() {
        Ok(assembly) => assembly.stacks()[0].template.clone(),
        Err(diagnostics) => panic!("{diagnostics}"),
    }
}

/// Compares an app's only stack with the snapshot of a scenario. It reads back as it was written, and the checks find
/// nothing in it that nobody acknowledged.
#[track_caller]
pub(crate) fn review_app(app: &App, scenario: &str) {
    let template = synth(app);
    let findings = app.synth().unwrap().check();
    let open: Vec<_> = findings.iter().filter(|it| it.acknowledged.is_none()).collect();
    assert!(open.is_empty(), "{scenario}: {open:?}");
    let yaml = template.to_yaml();
    let read = Template::parse(&yaml).unwrap();
    assert_eq!(read.template.to_node(), template.to_node(), "{scenario} reads back");
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../../../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(scenario, yaml));
}

/// A property of a resource, levels split by points.
#[track_caller]
pub(crate) fn property(template: &Template, path: &str) -> Node {
    let (id, below) = path.split_once('.').map_or((path, None), |(id, below)| (id, Some(below)));
    let resource = template.resource(id).unwrap_or_else(|| panic!("no {id}"));
    let properties = resource.properties().cloned().unwrap_or_default();
    match below.map(|below| path::get(&properties, below)) {
        None => Node::Map(properties),
        Some(Some(node)) => node.clone(),
        Some(None) => panic!("no {path} in {properties:?}"),
    }
}

/// The rules of all findings of an app.
pub(crate) fn findings(app: &App) -> Vec<String> {
    let diagnostics = match app.synth() {
        Ok(assembly) => assembly.diagnostics().clone(),
        Err(diagnostics) => diagnostics,
    };
    diagnostics.iter().map(|it| format!("{}[{}]", it.severity.name(), it.code.id)).collect()
}

/// The rules of all findings of an app that nobody acknowledged, those of the checks too.
pub(crate) fn open_findings(app: &App) -> Vec<String> {
    let diagnostics = match app.synth() {
        Ok(assembly) => assembly.check(),
        Err(diagnostics) => diagnostics,
    };
    let open = diagnostics.iter().filter(|it| it.acknowledged.is_none());
    open.map(|it| format!("{}[{}]", it.severity.name(), it.code.id)).collect()
}
