//! Fuzzing: checks that invalid templates do not break the parser, the checks and the mount proof.
//!
//! Inputs are derived from a seed, so a run can be repeated. An input that causes a failure is kept in `target/fuzz`.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};

use stanchion_check::{Examples, check_file, explain_mounts, report, rules};
use stanchion_template::{Map, Node, Template, json};

use crate::process::{self, Error, Result, read, write};

/// The size to which inputs are limited. An input that is slow to process is slow below this size, too.
const MOST_BYTES: usize = 64 * 1024;
/// The longest time for one input in a build without optimisation.
const MOST_TIME: Duration = Duration::from_secs(5);
/// The largest amount of memory that a run may use, in KiB.
const MOST_MEMORY: u64 = 2 * 1024 * 1024;

pub(crate) struct Options {
    pub(crate) seconds: u64,
    pub(crate) seed: u64,
}

/// Runs for a number of seconds. Fails at the first input that panics or takes too long, or if too much memory is
/// used.
pub(crate) fn run(options: &Options) -> Result {
    let root = process::root();
    let seeds = seeds(&root)?;
    let mut random = Random(options.seed);
    let end = Instant::now() + Duration::from_secs(options.seconds);
    let (mut count, mut parsed, mut slowest) = (0u64, 0u64, Duration::ZERO);
    while Instant::now() < end {
        let input = random.input(&seeds);
        let start = Instant::now();
        let outcome = catch_unwind(AssertUnwindSafe(|| judge(&input)));
        let took = start.elapsed();
        slowest = slowest.max(took);
        count += 1;
        let fault = match outcome {
            Ok(was_template) => {
                parsed += u64::from(was_template);
                (took > MOST_TIME).then(|| format!("took {:.1} s", took.as_secs_f64()))
            }
            Err(_) => Some("panicked".to_owned()),
        };
        if let Some(fault) = fault {
            let path = root.join("target/fuzz").join(format!("{}-{count}.yaml", options.seed));
            write(&path, &input)?;
            return Err(Error::Failed(format!("input {count} {fault}: {}", path.display())));
        }
    }
    println!(
        "{count} inputs, {parsed} of them templates, the slowest {:.0} ms; seed {}",
        slowest.as_secs_f64() * 1e3,
        options.seed
    );
    if parsed == 0 {
        return Err(Error::Failed(
            "nothing was checked, because no input was a template".to_owned(),
        ));
    }
    match peak_memory() {
        Some(peak) if peak > MOST_MEMORY => Err(Error::Failed(format!(
            "the run used {peak} KiB of memory; the limit is {MOST_MEMORY} KiB"
        ))),
        _ => Ok(()),
    }
}

/// Runs every operation on an input. Returns true if it is a template.
fn judge(input: &[u8]) -> bool {
    let Ok(parsed) = Template::parse(input) else { return false };
    let findings = check_file(&parsed, "input.yaml");
    let _ = (report::to_json(&findings), report::to_sarif(&findings));
    let _ = explain_mounts(&parsed.template);
    let _ = findings.to_string();
    true
}

/// Returns the examples of the rules and the templates of the snapshots.
fn seeds(root: &Path) -> Result<Vec<Vec<u8>>> {
    let mut seeds: Vec<Vec<u8>> = Vec::new();
    for rule in rules() {
        for example in rule.code.examples.iter().flat_map(|it| [it.fails, it.passes]) {
            seeds.push(Examples::expand(example).into_bytes());
        }
    }
    let folder = root.join("snapshots");
    let wrap = |source| Error::File { path: folder.clone(), source };
    let mut names: Vec<_> = std::fs::read_dir(&folder)
        .map_err(wrap)?
        .filter_map(|it| it.ok().map(|it| it.path()))
        .filter(|it| it.extension().is_some_and(|it| it == "snap"))
        .collect();
    names.sort();
    for name in names {
        let text = String::from_utf8_lossy(&read(&name)?).into_owned();
        if let Some(body) = text.splitn(3, "---\n").nth(2) {
            seeds.push(body.as_bytes().to_vec());
        }
    }
    seeds.retain(|it| it.len() <= MOST_BYTES);
    Ok(seeds)
}

/// The strings that are inserted in inputs.
const WORDS: [&str; 40] = [
    "!Ref ",
    "!GetAtt ",
    "!Sub ",
    "!If ",
    "!Select ",
    "!Join ",
    "!FindInMap ",
    "!Base64 ",
    "{",
    "}",
    "[",
    "]",
    "Fn::If: ",
    "Fn::Sub: ",
    "Fn::ForEach::A: ",
    "Fn::Transform: ",
    "${",
    "${A.B}",
    "}}",
    "{{resolve:",
    "&a ",
    "*a",
    "<<: *a",
    "- ",
    ": ",
    "\n",
    "\n  ",
    "'",
    "\"",
    "|-\n",
    "#",
    "null",
    "true",
    "-1",
    "99999999999999999999",
    "1e309",
    "0x10",
    "\u{0}",
    "\u{fffd}",
    "é",
];

struct Random(u64);

impl Random {
    /// Returns the next random number of SplitMix64, whose state is one number.
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut it = self.0;
        it = (it ^ (it >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        it ^ (it >> 31)
    }

    fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.next() % (most.max(1) as u64)).unwrap_or(0)
    }

    fn pick<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        all.get(self.below(all.len()))
    }

    /// Creates an input: a seed with changed bytes or rearranged parts.
    fn input(&mut self, seeds: &[Vec<u8>]) -> Vec<u8> {
        let mut input = self.pick(seeds).cloned().unwrap_or_default();
        if self.below(2) == 0
            && let Some(rearranged) = self.rearranged(&input, seeds)
        {
            return rearranged;
        }
        for _ in 0..=self.below(6) {
            self.disturb(&mut input, seeds);
        }
        input.truncate(MOST_BYTES);
        input
    }

    fn disturb(&mut self, input: &mut Vec<u8>, seeds: &[Vec<u8>]) {
        let at = self.below(input.len() + 1);
        let end = (at + self.below(60)).min(input.len());
        match self.below(6) {
            0 => drop(input.drain(at..end)),
            1 => {
                let copy = input[at..end].to_vec();
                let to = self.below(input.len() + 1);
                input.splice(to..to, copy);
            }
            2 => {
                let word = self.pick(&WORDS).copied().unwrap_or_default();
                input.splice(at..at, word.bytes());
            }
            3 => {
                let word = self.pick(&WORDS).copied().unwrap_or_default();
                input.splice(at..end, word.bytes());
            }
            4 => {
                if let Some(byte) = input.get_mut(at) {
                    *byte = u8::try_from(self.next() % 256).unwrap_or(0);
                }
            }
            _ => {
                let other = self.pick(seeds).cloned().unwrap_or_default();
                let from = self.below(other.len() + 1);
                let part = &other[from..(from + self.below(400)).min(other.len())];
                input.splice(at..end, part.iter().copied());
            }
        }
    }

    /// Returns a well-formed template in which some values are exchanged, so that it is invalid.
    fn rearranged(&mut self, input: &[u8], seeds: &[Vec<u8>]) -> Option<Vec<u8>> {
        let root = Node::Map(Template::parse(input).ok()?.template.root().clone());
        let other = self.pick(seeds)?;
        let other = Node::Map(Template::parse(other).ok()?.template.root().clone());
        let mut parts = Vec::new();
        for node in [&root, &other] {
            node.walk(&mut |it| parts.push(it.clone()));
        }
        let mut changed = root;
        for _ in 0..=self.below(4) {
            let part = self.pick(&parts)?.clone();
            changed = self.exchanged(&changed, &part, 0);
        }
        let mut text = json::to_compact_string(&changed).into_bytes();
        text.truncate(MOST_BYTES);
        Some(text)
    }

    /// Returns a node in which one value is replaced with `part`.
    fn exchanged(&mut self, node: &Node, part: &Node, depth: usize) -> Node {
        let here = depth > 1 && self.below(4) == 0;
        match node {
            _ if here || depth > 40 => part.clone(),
            Node::Map(map) if !map.is_empty() => {
                let chosen = self.below(map.len());
                let mut changed = Map::new();
                for (at, (key, value)) in map.iter().enumerate() {
                    let value = if at == chosen {
                        self.exchanged(value, part, depth + 1)
                    } else {
                        value.clone()
                    };
                    changed.insert(key.to_owned(), value);
                }
                Node::Map(changed)
            }
            Node::List(items) if !items.is_empty() => {
                let mut items = items.clone();
                let chosen = self.below(items.len());
                items[chosen] = self.exchanged(&items[chosen], part, depth + 1);
                Node::List(items)
            }
            _ => part.clone(),
        }
    }
}

/// Returns the peak memory of this process in KiB, or `None` if the system does not provide it.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}
