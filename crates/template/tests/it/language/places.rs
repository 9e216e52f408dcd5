//! The places in the template as written.

use stanchion_template::{Segment, path};

use super::meaning;

/// Returns the place in the template as written of a path in the first scenario, with points between the steps.
#[track_caller]
fn place(text: &str, at: &str) -> String {
    let meaning = meaning(text);
    let steps: Vec<Segment> = path::segments(at).collect();
    let found = meaning.scenarios()[0].locate(&steps);
    let parts = found.iter().map(|it| match it {
        Segment::Key(key) => key.clone(),
        Segment::Index(index) => index.to_string(),
    });
    parts.collect::<Vec<_>>().join(".")
}

#[test]
fn values_keep_their_places() {
    let conditions = "
Conditions: {C: !Equals [a, a]}
Resources:
  R:
    Type: T
    Properties:
      A: !If [C, {B: [x, y]}, z]
      L: [!Ref AWS::NoValue, p, !If [C, {Q: 1}, r]]
      S: !Select [1, [a, {V: 1}]]
";
    let loops = "
Transform: AWS::LanguageExtensions
Resources:
  Fn::ForEach::T:
    - N
    - [A, B]
    - T${N}: {Type: T, Properties: {P: !Ref N, Q: {S: 1}, 'Fn::ForEach::K': [M, [x], {'K${M}': {V: 1}}]}}
  Other: {Type: T, Properties: {'Fn::ForEach::K': [M, [x], {'K${M}': {V: 1}}], Last: 1}}
";
    let serverless = "
Transform: AWS::Serverless-2016-10-31
Globals: {Function: {Timeout: 9, Environment: {Variables: {G: g}}}}
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties: {Handler: h, Environment: {Variables: {L: l}}, Layers: [x]}
";
    let f = "Resources.F.Properties";
    for (text, at, expected) in [
        (conditions, "Resources.R.Properties.A", "Resources.R.Properties.A.Fn::If.1".to_owned()),
        (
            conditions,
            "Resources.R.Properties.A.B.1",
            "Resources.R.Properties.A.Fn::If.1.B.1".to_owned(),
        ),
        (conditions, "Resources.R.Properties.L.0", "Resources.R.Properties.L.1".to_owned()),
        (
            conditions,
            "Resources.R.Properties.L.1.Q",
            "Resources.R.Properties.L.2.Fn::If.1.Q".to_owned(),
        ),
        (conditions, "Resources.R.Properties.S", "Resources.R.Properties.S".to_owned()),
        (conditions, "Resources.R.Type", "Resources.R.Type".to_owned()),
        (
            loops,
            "Resources.TB.Properties.Q.S",
            "Resources.Fn::ForEach::T.2.T${N}.Properties.Q.S".to_owned(),
        ),
        (
            loops,
            "Resources.TB.Properties.Kx.V",
            "Resources.Fn::ForEach::T.2.T${N}.Properties.Fn::ForEach::K.2.K${M}.V".to_owned(),
        ),
        (
            loops,
            "Resources.Other.Properties.Kx.V",
            "Resources.Other.Properties.Fn::ForEach::K.2.K${M}.V".to_owned(),
        ),
        (loops, "Resources.Other.Properties.Last", "Resources.Other.Properties.Last".to_owned()),
        (serverless, &format!("{f}.Handler"), format!("{f}.Handler")),
        (serverless, &format!("{f}.Timeout"), "Globals.Function.Timeout".to_owned()),
        (
            serverless,
            &format!("{f}.Environment.Variables.G"),
            "Globals.Function.Environment.Variables.G".to_owned(),
        ),
        (
            serverless,
            &format!("{f}.Environment.Variables.L"),
            format!("{f}.Environment.Variables.L"),
        ),
        (serverless, &format!("{f}.Layers.0"), format!("{f}.Layers.0")),
        (serverless, "Resources.FRole.Properties.ManagedPolicyArns", "Resources.F".to_owned()),
    ] {
        assert_eq!(place(text, at), expected, "{at}");
    }
}
