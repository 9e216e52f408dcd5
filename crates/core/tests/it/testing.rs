//! The messages of failed assertions, and the assertions that hold.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;

use stanchion_aws::efs;
use stanchion_core::testing::*;
use stanchion_core::{App, Assembly, Severity};
use stanchion_template::{Map, Node, Template, intrinsic};

const STORAGE: &str = include_str!("testing/storage.template.yaml");
const WALL: &str = include_str!("testing/wall.template.yaml");

fn storage() -> Template {
    Template::parse(STORAGE).unwrap().template
}

fn assembly(text: &str) -> Assembly {
    let app = App::new();
    app.stack("Wall").include("Wall", &Template::parse(text).unwrap().template);
    synth(&app)
}

thread_local! {
    /// The file and line of the last panic of this thread, while a failure is expected.
    static PLACE: RefCell<Option<(String, u32)>> = const { RefCell::new(None) };
}

/// Returns the message and the line of an assertion that fails.
#[track_caller]
fn failure(assertion: impl FnOnce()) -> (String, u32) {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let others = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            let is_expected = PLACE.with_borrow_mut(|place| {
                if let (Some(place), Some(location)) = (place.as_mut(), info.location()) {
                    *place = (location.file().to_owned(), location.line());
                    return true;
                }
                false
            });
            if !is_expected {
                others(info);
            }
        }));
    });
    PLACE.set(Some((String::new(), 0)));
    let result = catch_unwind(AssertUnwindSafe(assertion));
    let (file, line) = PLACE.take().unwrap();
    let Err(panic) = result else { panic!("the assertion holds") };
    let message = panic.downcast_ref::<String>().cloned().unwrap();
    assert!(file.ends_with("testing.rs") && file.contains("tests"), "{file}: {message}");
    (message, line)
}

/// Collects the messages of failures for a snapshot.
#[derive(Default)]
struct Messages(String);

impl Messages {
    #[track_caller]
    fn of(&mut self, title: &str, assertion: impl FnOnce()) {
        let (message, _) = failure(assertion);
        self.0.push_str(&format!("# {title}\n{message}\n\n"));
    }

    fn compare(&self, name: &str) {
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("../snapshots");
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(name, self.0));
    }
}

#[test]
fn assertions_about_a_template_that_hold() {
    let template = storage();
    template
        .has_resource("AWS::EFS::FileSystem")
        .with_id("Data")
        .with("Encrypted", true)
        .with("LifecyclePolicies.0.TransitionToIA", "AFTER_30_DAYS")
        .with("ProvisionedThroughputInMibps", 128)
        .with("ProvisionedThroughputInMibps", 128.0)
        .with("KmsKeyId", present())
        .with("KmsKeyId", intrinsic::get_att::<String>("Key", "Arn"))
        .with("FileSystemPolicy.Statement", yaml("[{Effect: Deny}]"))
        .without("AvailabilityZoneName")
        .with_attribute("DeletionPolicy", "Retain")
        .depends_on("Key")
        .times(1);
    // Items match in any order, each of them once.
    let tags = yaml("[{Key: Name}, {Value: blue}]");
    template.has_resource("AWS::EFS::FileSystem").with("FileSystemTags", tags);
    let regular = template.has_resource("AWS::EFS::MountTarget").with("SubnetId", "subnet-b");
    assert_eq!(regular.id(), "TargetB");
    template.has_resource("AWS::EFS::MountTarget").with("FileSystemId", yaml("!Ref Data")).times(2);
    template
        .has_resource("AWS::EFS::MountTarget")
        .with("SecurityGroups", exactly(["sg-1", "sg-2"]))
        .with_yaml("{FileSystemId: !Ref Data, SecurityGroups: [sg-2]}");
    template.has_resource("AWS::EC2::Instance").with("UserData", containing("mount -t efs"));
    template.count("AWS::EFS::MountTarget", 2);
    template.has_no_resource("AWS::EC2::NatGateway");
    template.has_output("Id").with("Value", yaml("!Ref Data")).without("Export");
    template.has_no_output("Arn");
    template.has_parameter("Size").with("Default", 3).with("Type", "Number");
    template.has_no_parameter("Zones");
    let policy = Map::from([("Version", Node::text("2012-10-17"))]);
    template.has_resource("AWS::EFS::FileSystem").with("FileSystemPolicy", policy.clone());
    let (message, _) = failure(|| {
        template.has_resource("AWS::EFS::FileSystem").with("FileSystemPolicy", exactly(policy));
    });
    assert!(message.contains("exactly"), "{message}");
}

#[test]
fn messages_about_a_template() {
    let template = storage();
    let mut messages = Messages::default();
    messages.of("a value differs, and the nearest resource is the one that matched so far", || {
        template
            .has_resource("AWS::EFS::MountTarget")
            .with("SubnetId", "subnet-b")
            .with("FileSystemId", "fs-0a1b2c3d");
    });
    messages.of("all properties that differ", || {
        template.has_resource("AWS::EFS::FileSystem").with_yaml(
            "{Encrypted: 'true', KmsKeyId: !Ref Key, LifecyclePolicies: [{TransitionToIA: AFTER_7_DAYS}],
             FileSystemPolicy: {Version: '2012-10-17', Statement: [{Effect: Allow, Sid: OnlyOverTls}]},
             Encryptd: true}",
        );
    });
    messages.of("a property that the type does not have", || {
        template.has_resource("AWS::EFS::FileSystem").with("Encryptd", true);
    });
    messages.of("a property that is there and should not be", || {
        template.has_resource("AWS::EFS::FileSystem").without("KmsKeyId");
    });
    messages.of("an absent property that the type does not have", || {
        template.has_resource("AWS::EFS::FileSystem").without("KmsKeyID");
    });
    messages.of("no resources of a type that does not exist", || {
        template.has_no_resource("AWS::EC2::NatGatway");
    });
    messages.of("a property that should be there", || {
        template.has_resource("AWS::EFS::FileSystem").with("AvailabilityZoneName", present());
    });
    messages.of("an item that a list does not have", || {
        template.has_resource("AWS::EFS::MountTarget").with("SecurityGroups", ["sg-3"]);
    });
    messages.of("a list that has more items", || {
        template.has_resource("AWS::EFS::MountTarget").with("SecurityGroups", exactly(["sg-1"]));
    });
    messages.of("two expected items and one that matches", || {
        let tags = yaml("[{Key: Name}, {Key: Name}]");
        template.has_resource("AWS::EFS::FileSystem").with("FileSystemTags", tags);
    });
    messages.of("a text without the expected line", || {
        let line = containing("mount -t lustre");
        template.has_resource("AWS::EC2::Instance").with("UserData", line);
    });
    messages.of("an attribute", || {
        template.has_resource("AWS::EFS::MountTarget").with_attribute("DeletionPolicy", "Retain");
    });
    messages.of("no dependency", || {
        template.has_resource("AWS::EFS::FileSystem").depends_on("TargetA");
    });
    messages.of("no dependencies at all", || {
        template.has_resource("AWS::EC2::Instance").depends_on("TargetA");
    });
    messages.of("another logical id", || {
        template.has_resource("AWS::EFS::MountTarget").with_id("TargetC");
    });
    messages.of("a number of matches", || {
        template.has_resource("AWS::EFS::MountTarget").with("SubnetId", present()).times(3);
    });
    messages.of("several matches where one is expected", || {
        template.has_resource("AWS::EFS::MountTarget").id();
    });
    messages.of("a type that the template does not have", || {
        template.has_resource("AWS::Lambda::Function");
    });
    messages.of("a type that does not exist", || {
        template.has_resource("AWS::EFS::FileSytem");
    });
    messages.of("a template without resources", || {
        Template::new().has_resource("AWS::EFS::FileSystem");
    });
    messages.of("another number of resources", || template.count("AWS::EFS::MountTarget", 3));
    messages.of("no resources where some are expected", || template.count("AWS::EC2::VPC", 1));
    messages.of("a type that should not be there", || {
        template.has_no_resource("AWS::EFS::MountTarget");
    });
    messages.of("an output that does not exist", || {
        template.has_output("Arn");
    });
    messages.of("an output with another value", || {
        template.has_output("Id").with("Value", yaml("!GetAtt Data.FileSystemId"));
    });
    messages.of("an output that should not be there", || template.has_no_output("Id"));
    messages.of("a parameter that does not exist", || {
        template.has_parameter("Zones");
    });
    messages.of("a parameter in a template without parameters", || {
        Template::new().has_parameter("Zones");
    });
    messages.of("a parameter with a default", || {
        template.has_parameter("Size").without("Default");
    });
    messages.of("a parameter that should not be there", || template.has_no_parameter("Size"));
    messages.of("a value that is not YAML", || {
        yaml("{a: [}");
    });
    messages.compare("testing_templates");
}

#[test]
fn messages_about_an_assembly() {
    let mut messages = Messages::default();
    let wall = assembly(WALL);
    assert_mounts!(wall);
    assert_mounts!(&wall, "Function" => "Messages");
    assert_mounts!(wall, "Function" => "Data",);
    // The path of a construct that contains both.
    assert_mounts!(wall, "Wall" => "Wall/Wall");
    let template = wall.template("Wall");
    template.has_resource("AWS::Lambda::Function");
    wall.stacks()[0].has_resource("AWS::Lambda::Function").with_id("Function");
    messages.of("a stack that does not exist", || {
        wall.template("Storage");
    });
    let broken = WALL.replace("FromPort: 2049, ToPort: 2049", "FromPort: 22, ToPort: 22");
    messages.of("a mount that cannot work", || assert_mounts!(assembly(&broken)));
    let open = WALL.replace("SecurityGroups: [!Ref Group]", "SecurityGroups: [sg-0a1b2c3d]");
    messages.of("a mount that the template does not decide", || assert_mounts!(assembly(&open)));
    messages.of("other mounts than the expected ones", || {
        assert_mounts!(wall, "Reader" => "Messages", "Function" => "Logs");
    });
    let without = |text: &str| text.replace("FileSystemConfigs:", "Tags: [] #");
    messages.of("an assembly without mounts", || assert_mounts!(assembly(&without(WALL))));

    let app = App::new();
    let stack = app.stack("Storage");
    stack.add("Data", efs::FileSystem::new().encrypted(true).kms_key_id("alias/data"));
    let findings = synth(&app);
    findings.has_no_findings_above(Severity::Warning);
    let (message, _) = failure(|| findings.has_no_findings());
    assert!(message.contains("info["), "{message}");
    stack.add("Copy", efs::FileSystem::new().kms_key_id("alias/data"));
    let findings = synth(&app);
    let (message, _) = failure(|| findings.has_no_findings_above(Severity::Warning));
    assert!(message.contains("error[EFS-009]") && !message.contains("info["), "{message}");
    stack.acknowledge("EFS-009", "a test");
    synth(&app).has_no_findings_above(Severity::Warning);

    messages.compare("testing_assemblies");
}

#[test]
fn a_failure_is_at_the_line_of_the_assertion() {
    let template = storage();
    let (_, line) = failure(|| {
        template.has_resource("AWS::EFS::FileSystem").with("Encrypted", false);
    });
    assert_eq!(line, line!() - 2);
    let (_, line) = failure(|| template.count("AWS::EFS::FileSystem", 2));
    assert_eq!(line, line!() - 1);
    let wall = assembly(WALL);
    let (_, line) = failure(|| assert_mounts!(wall, "A" => "B"));
    assert_eq!(line, line!() - 1);
    let (_, line) = failure(|| wall.has_no_findings());
    assert_eq!(line, line!() - 1);
}

#[test]
fn a_snapshot_has_the_stacks_by_path_and_their_mounts() {
    let app = App::new();
    app.stack("Wall").include("Wall", &Template::parse(WALL).unwrap().template);
    app.stack("Storage").add("Data", efs::FileSystem::new());
    let text = synth(&app).snapshot();
    let comments: Vec<&str> = text.lines().filter(|it| it.starts_with(['#', '-'])).collect();
    let expected =
        ["# Stack: Storage", "---", "# Stack: Wall", "# Mount: Function => Messages works"];
    assert_eq!(comments, expected);
    let second = text.split("---\n").nth(1).unwrap();
    assert_eq!(
        Template::parse(second).unwrap().template.to_yaml(),
        synth(&app).template("Wall").to_yaml()
    );
}
