//! The loader of `ml-inference`, which installs libraries and a model.

use boot::{Boot, Fault, Outcome, Start, scripts, user_data};
use stanchion_constructs::blueprints::{Blueprint, MlInference};
use stanchion_constructs::prelude::*;
use stanchion_constructs::template::Template;

use super::world::{can_boot, started, synth};

const AT: &str = "/mnt/inference";

fn template(packages: &[&str]) -> Template {
    let app = App::new();
    let mut config = MlInference::default();
    if let Some(loader) = &mut config.loader {
        loader.packages = packages.iter().map(|it| it.parse().unwrap()).collect();
    }
    assert_eq!(config.check(), []);
    config.build(&app);
    synth(&app)
}

fn data(packages: &[&str]) -> String {
    user_data(&template(packages)).remove(0).text
}

/// Returns the paths of the files on the file system, without its name.
fn files(outcome: &Outcome) -> Vec<&str> {
    outcome.shared.iter().filter_map(|it| it.path.split_once('/')).map(|it| it.1).collect()
}

const LOADED: [&str; 9] = [
    "lib/PIL/Image.py",
    "lib/PIL/__init__.py",
    "lib/torch/__init__.py",
    "lib/torchvision/__init__.py",
    "lib/torchvision/transforms.py",
    "loaded",
    "lock",
    "model/labels.json",
    "model/model.pt",
];

#[test]
fn the_loader_waits_for_the_file_system() {
    if !can_boot() {
        return;
    }
    for fault in [Fault::None, Fault::Late] {
        let outcome = started(&Boot::new(data(&["torch"])).fault(fault).mount(AT)).remove(0);
        assert!(outcome.is_mounted(AT) && !outcome.failed(), "{fault:?}: {outcome:#?}");
        assert_eq!(files(&outcome), LOADED, "{fault:?}: {outcome:#?}");
        assert!(outcome.on_root_disk.is_empty(), "{fault:?}: {:?}", outcome.on_root_disk);
        let labels = outcome.shared.iter().find(|it| it.path.ends_with("labels.json")).unwrap();
        assert!(labels.content.starts_with("[\"class 0\", \"class 1\""), "{labels:?}");
    }
}

#[test]
fn the_loader_does_nothing_without_the_file_system() {
    if !can_boot() {
        return;
    }
    let outcome = started(&Boot::new(data(&["torch"])).fault(Fault::Never).mount(AT)).remove(0);
    assert!(!outcome.called("pip install") && outcome.failed(), "{outcome:#?}");
    assert!(outcome.shared.is_empty() && outcome.on_root_disk.is_empty(), "{outcome:#?}");
    // The script by itself, as when it is run by hand.
    let script = scripts(&template(&["torch"])).into_iter().find(|it| it.place.contains("script"));
    let outcome = started(&Boot::new(script.unwrap().text).mount(AT)).remove(0);
    assert!(!outcome.called("pip install") && outcome.failed(), "{outcome:#?}");
    assert!(outcome.output.contains("/mnt/inference is not mounted"), "{}", outcome.output);
    assert!(outcome.on_root_disk.is_empty(), "{:?}", outcome.on_root_disk);
}

/// A run that fails leaves nothing that the function would load, and the next run does everything. A run after that does
/// nothing.
#[test]
fn the_loader_runs_again() {
    if !can_boot() {
        return;
    }
    let broken = Boot::new(data(&["torch", "no-such-package"])).mount(AT);
    let starts = started(&broken.then_image(data(&["torch"])).then(Start::OtherImage));
    assert!(starts[0].failed(), "{:#?}", starts[0]);
    assert_eq!(files(&starts[0]), ["lock"]);
    for start in &starts[1..] {
        assert_eq!(files(start), LOADED, "{start:#?}");
        assert!(!start.failed(), "{start:#?}");
    }
    assert!(starts[1].called("pip install"));
    assert!(!starts[2].called("pip install"), "{:#?}", starts[2].calls);
    assert!(starts[2].output.contains("loaded before"), "{}", starts[2].output);
}

/// Other packages replace the libraries at once, and functions that run keep the old files.
#[test]
fn other_packages_are_loaded() {
    if !can_boot() {
        return;
    }
    let boot = Boot::new(data(&["torch"])).mount(AT);
    let starts = started(&boot.then_image(data(&["torch", "numpy>=2,<3"])));
    let again = &starts[1];
    let loaded = again.shared.iter().find(|it| it.path.ends_with("/loaded")).unwrap();
    assert_eq!(loaded.content, "torch numpy>=2,<3", "{again:#?}");
    let old = files(again).iter().filter(|it| it.starts_with("old/")).count();
    assert_eq!(old, 7, "{again:#?}");
    assert!(!files(again).iter().any(|it| it.starts_with("new/")), "{again:#?}");
    assert!(!again.failed() && again.on_root_disk.is_empty(), "{again:#?}");
}
