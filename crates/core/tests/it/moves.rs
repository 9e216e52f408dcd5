//! Moves of constructs. A template must be the same after a move.

use stanchion_aws::{ec2, logs, sns};
use stanchion_core::{App, IdAfter, NameForm, Scope, Stack};
use stanchion_template::document::{Mapping, Output, Parameter};
use stanchion_template::intrinsic::{self, Condition};

use super::{errors, yaml};

const NAME: NameForm = NameForm::new("-_", 1, 256);

/// A construct with everything whose text derives from its place.
fn place(scope: &Scope, id: &str) -> Scope {
    let scope = scope.construct(id);
    let description = NAME.of_key("Group of ", &scope);
    let group = ec2::SecurityGroup::new().group_description(description);
    scope.add("Group", group.group_name(NAME.of(&scope, "/inner")));
    scope.add("Topic", sns::Topic::new().topic_name(scope.key()));
    scope.add("Log", logs::LogGroup::new().log_group_name(NAME.of_id(&scope, "Log")));
    scope
}

fn rule(from: &Scope, to: &Scope) {
    let id = IdAfter::new("To-", to, "-tcp2049");
    let rule = ec2::SecurityGroupIngress::new().ip_protocol("tcp");
    from.add_after(&id.with("-ingress"), rule);
}

#[test]
fn texts_and_ids_between_two_places_stay() {
    let before = App::new();
    let stack = before.stack("Base");
    rule(&place(&stack, "Client"), &place(&stack, "Server"));
    let text = yaml(&before);
    for expected in [
        "GroupDescription: Group-of-Server",
        "GroupName: Base-Server-inner",
        "TopicName: Server",
        "LogGroupName: Log",
        "\n  ClientToServerTcp2049Ingress:\n",
    ] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
    let moves: [(&str, &[(&str, &str)]); 3] = [
        ("the server", &[("Server", "Shared/Files")]),
        ("the client", &[("Client", "Shared/Machine")]),
        ("both", &[("Client", "Shared/Machine"), ("Server", "Shared/Files")]),
    ];
    for (what, moves) in moves {
        for late in [false, true] {
            let app = App::new();
            // The stack has another path and the same name.
            let stack = app.stage("Stage").stack("Renamed");
            stack.set_name("Base");
            let declare = |stack: &Stack| moves.iter().for_each(|it| stack.moved(it.0, it.1));
            if !late {
                declare(&stack);
            }
            let shared = stack.child("Shared");
            let at = |old: &str, new: &str| {
                let moved = moves.iter().any(|it| it.0 == old);
                if moved { place(&shared, new) } else { place(&stack, old) }
            };
            let (client, server) = (at("Client", "Machine"), at("Server", "Files"));
            rule(&client, &server);
            if late {
                declare(&stack);
            }
            assert_eq!(yaml(&app), text, "{what}, declared late: {late}");
        }
    }
}

#[test]
fn rules_toward_another_stack_follow_its_moves() {
    let build = |moved: bool| {
        let app = App::new();
        let (net, base) = (app.stack("Net"), app.stack("Base"));
        let server = if moved {
            net.moved("Server", "Shared/Server");
            place(&net.child("Shared"), "Server")
        } else {
            place(&net, "Server")
        };
        rule(&place(&base, "Client"), &server);
        let assembly = app.synth().unwrap();
        assembly.stacks().iter().map(|it| it.template.to_yaml()).collect::<Vec<_>>()
    };
    assert_eq!(build(false), build(true));
}

/// A construct without resources, such as an imported one, can move: others are named after it.
#[test]
fn imported_constructs_can_move() {
    let build = |moved: bool| {
        let app = App::new();
        let stack = app.stack("Base");
        let server = if moved {
            stack.moved("Files", "Corp/Files");
            stack.child("Corp").construct("Files")
        } else {
            stack.construct("Files")
        };
        rule(&place(&stack, "Client"), &server);
        yaml(&app)
    };
    assert_eq!(build(false), build(true));
}

#[test]
fn outputs_conditions_mappings_and_placeholders_keep_their_names() {
    let build = |app: App| {
        let stack = app.stack("Base");
        let scope = stack.child("Part");
        let size = scope.parameter::<String>("Size", Parameter::string());
        let large = scope.condition("Large", Condition::equals(size.clone(), "large"));
        let small = scope.condition("Small", !large.condition());
        let sizes = scope.mapping("Sizes", Mapping::new().entry("a", "b", "c"));
        let text = intrinsic::if_(&large, intrinsic::find_in_map(sizes.name(), "a", "b"), "no");
        let topic = scope.add("Topic", sns::Topic::new().display_name(text));
        scope.edit(&topic).condition(&small);
        scope.output("Name", Output::new(size.clone()));
        scope.artefact("values.yaml", "name: ${Value}", [("Value", size)]);
        let assembly = app.synth().unwrap();
        let artefacts: Vec<String> = assembly.artefacts().values().cloned().collect();
        (assembly.stacks()[0].template.to_yaml(), artefacts)
    };
    let (text, artefacts) = build(App::new());
    assert!(text.contains("Condition: PartSmall") && text.contains("PartName:"), "{text}");
    assert_eq!(artefacts, ["name: ${PartValue}"]);
    assert_eq!(build(App::relocated()), (text, artefacts));
}

/// A relocated app moves what the program names, and nothing inside of a construct.
#[test]
fn a_relocated_app_has_other_paths() {
    let app = App::relocated();
    place(&app.stack("Base"), "Server");
    let assembly = app.synth().unwrap();
    let stack = assembly.stack("Base").unwrap();
    assert_eq!(stack.path, "Relocated/Base");
    let origin = assembly.provenance().origin(&stack.path, "ServerTopic").unwrap();
    assert_eq!(origin.construct, "Relocated/Base/Relocated/ServerMoved/Topic");
}

#[test]
fn an_output_that_moves_to_a_taken_name_is_an_error() {
    let app = App::new();
    let stack = app.stack("Base");
    place(&stack, "Server");
    stack.moved("Old", "New");
    for scope in [stack.child("Old"), stack.child("New")] {
        scope.output("Url", Output::new("https://example.com"));
    }
    let (rules, text) = errors(&app);
    assert_eq!(rules, ["APP-004"]);
    assert!(text.contains("OldUrl"), "{text}");
}
