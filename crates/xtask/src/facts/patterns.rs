//! Compares functions that judge texts with the patterns of the models, by samples.

use std::process::Command;

use super::declared::Dispute;
use super::models::Shape;
use crate::process::{Error, Result, output};

/// Prints for each pattern and text whether the text matches. The patterns have lookaheads, which the regular
/// expressions of this project do not support.
const SCRIPT: &str = "import json, re, sys
print(json.dumps([bool(re.fullmatch(p, t)) and a <= len(t) <= b for p, a, b, t in json.loads(sys.argv[1])]))";

/// Texts and what our function says about each.
#[derive(Default)]
pub(super) struct Samples {
    asked: Vec<(String, u64, u64, String)>,
    ours: Vec<(&'static str, &'static str, bool)>,
}

impl Samples {
    pub(super) fn add(
        &mut self,
        name: &'static str,
        path: &'static str,
        shape: &Shape,
        accepts: fn(&str) -> bool,
        texts: &[&str],
        faults: &mut Vec<String>,
    ) {
        let Some(pattern) = &shape.pattern else {
            faults.push(format!("{name}: {path} has no pattern"));
            return;
        };
        let least = shape.least.map_or(0, |it| it as u64);
        let most = shape.most.map_or(u64::MAX, |it| it as u64);
        for text in texts {
            self.asked.push((pattern.clone(), least, most, (*text).to_owned()));
            self.ours.push((name, path, accepts(text)));
        }
    }

    /// Returns the texts about which a model says something else.
    pub(super) fn disputes(&self) -> Result<Vec<Dispute>> {
        let asked = serde_json::to_string(&self.asked)
            .map_err(|source| Error::Failed(source.to_string()))?;
        let answer = output(Command::new("python3").args(["-c", SCRIPT, &asked]))?;
        let theirs: Vec<bool> = serde_json::from_str(&answer)
            .map_err(|source| Error::Failed(format!("python3 printed no list: {source}")))?;
        let both = self.asked.iter().zip(&self.ours).zip(theirs);
        Ok(both
            .filter(|((_, (.., ours)), theirs)| ours != theirs)
            .map(|(((.., text), (name, path, ours)), _)| {
                let verb = if *ours { "refuses" } else { "accepts" };
                Dispute::new(name, path, &format!("the model {verb} {text:?}"))
            })
            .collect())
    }
}
