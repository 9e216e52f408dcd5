//! Helpers that several tests share.

use stanchion_constructs::construct::Assembly;
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
        World::of(App::new())
    }

    /// The same at other paths than the test says. The moves are declared.
    pub(crate) fn relocated() -> World {
        World::of(App::relocated())
    }

    fn of(app: App) -> World {
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
/// nothing in it that nobody acknowledged. A move of everything changes nothing.
#[track_caller]
pub(crate) fn review_app(scenario: &str, build: impl Fn(&App)) -> App {
    let (app, moved) = (App::new(), App::relocated());
    build(&app);
    build(&moved);
    assert_unmoved(scenario, &app.synth().unwrap(), &moved);
    let template = synth(&app);
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
    app
}

/// The templates and files of an app are the same after everything moved: no logical id changes, and no property that
/// CloudFormation would update, so nothing is replaced either.
#[track_caller]
pub(crate) fn assert_unmoved(scenario: &str, before: &Assembly, moved: &App) {
    let after = moved.synth().unwrap_or_else(|it| panic!("{scenario}, moved: {it}"));
    assert_eq!(before.stacks().len(), after.stacks().len(), "{scenario}");
    for stack in before.stacks() {
        let now = after.stack(&stack.name).unwrap_or_else(|| panic!("{scenario}: {}", stack.name));
        let changes = differences(&stack.template, &now.template);
        assert!(changes.is_empty(), "{scenario}: a move changes\n{}", changes.join("\n"));
    }
    for (name, text) in before.artefacts() {
        assert!(after.artefacts().values().any(|it| it == text), "{scenario}: {name}");
    }
}

/// The lines that only one of two templates has.
pub(crate) fn differences(before: &Template, after: &Template) -> Vec<String> {
    if before.to_node() == after.to_node() {
        return Vec::new();
    }
    let (before, after) = (before.to_yaml(), after.to_yaml());
    let only = |sign: char, all: &str, others: &str| -> Vec<String> {
        let lines = all.lines().filter(|line| !others.lines().any(|it| it == *line));
        lines.map(|line| format!("{sign} {line}")).collect()
    };
    let lines = [only('-', &before, &after), only('+', &after, &before)].concat();
    if lines.is_empty() { vec!["the order of lines".to_owned()] } else { lines }
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
