//! The assembly on disk.

use std::collections::BTreeSet;
use std::fs;

use stanchion_aws::{efs, sns};
use stanchion_core::assembly::{Manifest, Provenance};
use stanchion_core::digest::hexadecimal;
use stanchion_core::{App, Asset, Environment, Format};
use stanchion_template::Template;
use stanchion_template::document::Parameter;

fn app() -> App {
    let app = App::new();
    let stack = app.stack("Storage");
    stack.set_description("Files");
    stack.set_environment(Environment {
        account: Some("111122223333".to_owned()),
        region: Some("eu-west-1".to_owned()),
    });
    stack.set_termination_protection(true);
    stack.stack_tag("Team", "data");
    let name = stack.parameter::<String>("Name", Parameter::string());
    stack.parameter::<String>("Stage", Parameter::string().default("test"));
    stack.parameter_value("Stage", "1");
    stack.add("Files", efs::FileSystem::new());
    let code = stack.asset(Asset::bytes("zip", b"code".to_vec()));
    stack.add("Topic", sns::Topic::new().display_name(name).topic_name(code.bucket));
    let second = app.stack("Alarms");
    second.add("Topic", sns::Topic::new());
    second.depends_on_stack(&stack);
    app
}

#[test]
fn it_reads_back_as_it_was_written() {
    let folder = tempfile::tempdir().unwrap();
    let assembly = app().synth().unwrap();
    for format in [Format::Yaml, Format::Json] {
        assembly.write(folder.path(), format).unwrap();
        let text = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
        let manifest: Manifest = serde_json::from_str(&text("manifest.json")).unwrap();
        assert_eq!(manifest, assembly.manifest(format));
        let provenance: Provenance = serde_json::from_str(&text("provenance.json")).unwrap();
        assert_eq!(provenance, *assembly.provenance());
        for (entry, stack) in manifest.stacks.iter().zip(assembly.stacks()) {
            let read = Template::parse(text(&entry.template)).unwrap().template;
            assert_eq!(read.to_node(), stack.template.to_node());
        }
        let mut names: BTreeSet<String> = fs::read_dir(folder.path())
            .unwrap()
            .map(|it| it.unwrap().file_name().into_string().unwrap())
            .collect();
        for entry in &manifest.stacks {
            assert!(names.remove(&entry.template));
        }
        let rest = ["assets", "manifest.json", "provenance.json"].map(str::to_owned);
        assert_eq!(names, rest.into(), "templates of the other form are gone");
        for asset in &manifest.stacks[0].assets {
            assert_eq!(fs::read(folder.path().join(asset)).unwrap(), b"code");
        }
    }
}

#[test]
fn the_manifest_says_all_that_deploying_needs() {
    let assembly = app().synth().unwrap();
    let manifest = assembly.manifest(Format::Yaml);
    let stack = &manifest.stacks[0];
    assert_eq!(stack.name, "Storage");
    assert_eq!(stack.environment.region.as_deref(), Some("eu-west-1"));
    assert_eq!(stack.environment.account.as_deref(), Some("111122223333"));
    assert!(stack.termination_protection);
    assert_eq!(stack.tags["Team"], "data");
    assert_eq!(stack.required_parameters, ["Name"]);
    assert_eq!(stack.parameters["Stage"], "1");
    assert_eq!(stack.description.as_deref(), Some("Files"));
    assert_eq!(stack.assets.len(), 1);
    assert_eq!(manifest.stacks[1].dependencies, ["Storage"]);
}

#[test]
fn every_resource_has_an_origin() {
    let assembly = app().synth().unwrap();
    for stack in assembly.stacks() {
        for name in stack.template.section("Resources").unwrap().keys() {
            let origin = assembly.provenance().origin(&stack.path, name).unwrap();
            assert!(origin.file.ends_with("tests/it/assembly.rs") && origin.line > 1, "{origin:?}");
        }
    }
    let origin = assembly.provenance().origin("Storage", "Files").unwrap();
    assert_eq!(origin.construct, "Storage/Files");
}

#[test]
fn the_schemas_are_the_reviewed_ones() {
    for (name, schema) in [
        ("manifest-schema", Manifest::json_schema()),
        ("provenance-schema", Provenance::json_schema()),
    ] {
        assert_eq!(schema["additionalProperties"], false, "{name}");
        let required = schema["required"].as_array().unwrap();
        for key in required {
            assert!(schema["properties"].get(key.as_str().unwrap()).is_some(), "{name}: {key}");
        }
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let error = app().synth().unwrap().write(file.join("out"), Format::Yaml).unwrap_err();
    assert!(error.to_string().contains("file/out"), "{error}");
}

#[test]
fn files_of_the_user_stay() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::create_dir(path("assets")).unwrap();
    for name in ["assets/logo.png", "network.template.yaml", "notes.txt"] {
        fs::write(path(name), "mine").unwrap();
    }
    let assembly = app().synth().unwrap();
    assembly.write(folder.path(), Format::Yaml).unwrap();
    assembly.write(folder.path(), Format::Json).unwrap();
    for name in ["assets/logo.png", "network.template.yaml", "notes.txt"] {
        assert_eq!(fs::read_to_string(path(name)).unwrap(), "mine", "{name}");
    }
}

#[test]
fn a_manifest_of_something_else_is_not_replaced() {
    for name in ["manifest.json", "provenance.json"] {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(name), "{\"name\": \"A web app\"}").unwrap();
        let error = app().synth().unwrap().write(folder.path(), Format::Yaml).unwrap_err();
        assert!(error.to_string().contains("does not belong to an assembly"), "{error}");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing was written");
    }
}

#[test]
fn a_manifest_that_lists_files_outside_of_its_folder_removes_nothing_there() {
    let parent = tempfile::tempdir().unwrap();
    let (folder, mine) = (parent.path().join("out"), parent.path().join("mine.yaml"));
    let assembly = app().synth().unwrap();
    assembly.write(&folder, Format::Yaml).unwrap();
    fs::write(&mine, "mine").unwrap();
    let manifest = fs::read_to_string(folder.join("manifest.json")).unwrap();
    let first = &assembly.stacks()[0].name;
    let manifest = manifest.replace(&format!("\"{first}.template.yaml\""), "\"../mine.yaml\"");
    assert!(manifest.contains("../mine.yaml"));
    fs::write(folder.join("manifest.json"), manifest).unwrap();
    assembly.write(&folder, Format::Yaml).unwrap();
    assert!(mine.exists());
}

#[test]
fn the_manifest_has_the_digest_of_every_other_file() {
    let folder = tempfile::tempdir().unwrap();
    let assembly = app().synth().unwrap();
    assembly.write(folder.path(), Format::Yaml).unwrap();
    let manifest = assembly.manifest(Format::Yaml);
    let asset = &manifest.stacks[0].assets[0];
    let names: BTreeSet<&str> = manifest.digests.keys().map(String::as_str).collect();
    let wanted = [asset, "Storage.template.yaml", "Alarms.template.yaml", "provenance.json"].into();
    assert_eq!(names, wanted);
    for (name, digest) in &manifest.digests {
        assert_eq!(hexadecimal(&fs::read(folder.path().join(name)).unwrap()), *digest, "{name}");
    }
}

#[test]
fn what_an_interrupted_program_left_is_removed() {
    let folder = tempfile::tempdir().unwrap();
    let left = folder.path().join(".stanchion-incomplete/assets");
    fs::create_dir_all(&left).unwrap();
    fs::write(left.join("half"), "ha").unwrap();
    app().synth().unwrap().write(folder.path(), Format::Yaml).unwrap();
    assert!(!folder.path().join(".stanchion-incomplete").exists());
}

#[test]
fn a_large_file_is_not_kept_in_memory_and_must_stay_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let model = folder.path().join("model.bin");
    fs::write(&model, "weights").unwrap();
    let app = App::new();
    let stack = app.stack("Models");
    let asset = Asset::file(&model).unwrap();
    assert_eq!((asset.path(), asset.digest()), (Some(&*model), &*hexadecimal(b"weights")));
    stack.add("Topic", sns::Topic::new().topic_name(stack.asset(asset).key));
    let assembly = app.synth().unwrap();
    let out = folder.path().join("out");
    assembly.write(&out, Format::Yaml).unwrap();
    let name = &assembly.manifest(Format::Yaml).stacks[0].assets[0];
    assert_eq!(fs::read_to_string(out.join(name)).unwrap(), "weights");

    fs::write(&model, "others").unwrap();
    let error = assembly.write(&out, Format::Yaml).unwrap_err().to_string();
    assert!(error.contains("model.bin: the file has changed"), "{error}");
    assert_eq!(fs::read_to_string(out.join(name)).unwrap(), "weights", "nothing was replaced");
}

#[cfg(unix)]
#[test]
fn nothing_is_written_or_removed_behind_a_link() {
    use std::os::unix::fs::symlink;

    let folder = tempfile::tempdir().unwrap();
    let (out, mine) = (folder.path().join("out"), folder.path().join("mine"));
    fs::create_dir(&mine).unwrap();
    let assembly = app().synth().unwrap();

    // A template that is a link becomes a file, and the target of the link stays.
    fs::create_dir(&out).unwrap();
    fs::write(mine.join("template"), "mine").unwrap();
    symlink(mine.join("template"), out.join("Storage.template.yaml")).unwrap();
    assembly.write(&out, Format::Yaml).unwrap();
    assert_eq!(fs::read_to_string(mine.join("template")).unwrap(), "mine");
    assert!(fs::symlink_metadata(out.join("Storage.template.yaml")).unwrap().is_file());

    // A folder that is a link is an error, and an assembly without assets removes none behind the link.
    fs::rename(out.join("assets"), mine.join("assets")).unwrap();
    symlink(mine.join("assets"), out.join("assets")).unwrap();
    let error = assembly.write(&out, Format::Yaml).unwrap_err().to_string();
    assert!(error.contains("out/assets: this is a symbolic link"), "{error}");
    let empty = App::new();
    empty.stack("Storage").add("Topic", sns::Topic::new());
    empty.synth().unwrap().write(&out, Format::Yaml).unwrap();
    assert_eq!(fs::read_dir(mine.join("assets")).unwrap().count(), 1);
}
