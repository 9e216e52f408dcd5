//! The place of a line in a shell script, and whether the shell reaches it.

/// The state of the shell before a line.
#[derive(Clone, Debug, Default)]
pub(super) struct Place {
    blocks: Vec<Block>,
    /// The here-document that contains the line: its end, and the file that it writes.
    document: Option<(String, String)>,
    /// A line before this one can end the script, or replace its process.
    pub(super) is_after_end: bool,
    /// A line before this one certainly ends the script.
    pub(super) is_over: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Block {
    /// A branch of `if` or `case`, or a loop that can run zero times.
    Branch,
    /// A loop that runs at least once.
    Loop,
    Function(String),
}

impl Place {
    /// Returns the place of a line, from the line that starts its script.
    #[cfg(test)]
    fn of(lines: &[String], start: usize, at: usize) -> Place {
        let mut place = Place::default();
        for line in lines.iter().take(at).skip(start) {
            place.pass(line);
        }
        place
    }

    /// Returns true if the line is in a branch, so that the shell can skip it.
    pub(super) fn is_in_branch(&self) -> bool {
        self.blocks.contains(&Block::Branch)
    }

    /// Returns true if the line is in a loop.
    pub(super) fn is_in_loop(&self) -> bool {
        self.blocks.contains(&Block::Loop)
    }

    /// Returns the shell function that contains the line.
    pub(super) fn function(&self) -> Option<&str> {
        self.blocks.iter().find_map(|it| match it {
            Block::Function(name) => Some(name.as_str()),
            _ => None,
        })
    }

    /// Returns the file that a here-document with the line writes. It is empty if the file is unknown.
    pub(super) fn file(&self) -> Option<&str> {
        self.document.as_ref().map(|(_, file)| file.as_str())
    }

    /// Updates the state for a line that the shell has read.
    pub(super) fn pass(&mut self, line: &str) {
        let line = line.trim();
        if let Some((end, _)) = &self.document {
            if line == end {
                self.document = None;
            }
            return;
        }
        if line.starts_with('#') {
            return;
        }
        self.document = document(line);
        let word = line.split_whitespace().next().unwrap_or_default();
        let word = word.trim_end_matches(';');
        let ends = |name: &str| {
            line.split_whitespace().any(|it| it.trim_end_matches([';', '&', '|', ')']) == name)
        };
        match word {
            "fi" | "esac" | "done" => {
                let last = self.blocks.iter().rposition(|it| !matches!(it, Block::Function(_)));
                last.map(|it| self.blocks.remove(it));
            }
            "}" => {
                let last = self.blocks.iter().rposition(|it| matches!(it, Block::Function(_)));
                last.map(|it| self.blocks.remove(it));
            }
            "if" if !ends("fi") => self.blocks.push(Block::Branch),
            "case" if !ends("esac") => self.blocks.push(Block::Branch),
            "for" if !ends("done") => self.blocks.push(Block::Loop),
            "while" | "until" if !ends("done") => {
                let tests_mount = line.contains("mount");
                let is_endless = ["true", ":"].iter().any(|it| ends(it)) && word == "while";
                let block = if tests_mount || is_endless { Block::Loop } else { Block::Branch };
                self.blocks.push(block);
            }
            _ => {
                if let Some(name) = function(line) {
                    self.blocks.push(Block::Function(name));
                }
            }
        }
        let all = commands(line);
        let is_plain = self.blocks.is_empty() && all.len() == 1;
        self.is_over |= is_plain && ends_script(&all, false);
        self.is_after_end |= self.function().is_none() && ends_script(&all, self.is_in_branch());
    }
}

/// Returns the end of a here-document that starts on a line, and the file that it writes.
fn document(line: &str) -> Option<(String, String)> {
    let (before, after) = line.split_once("<<").filter(|(_, after)| !after.starts_with('<'))?;
    let end = after.trim_start_matches('-').split_whitespace().next()?;
    let end = end.trim_matches(['"', '\'', '\\', ';']);
    let is_name = |it: char| it.is_ascii_alphanumeric() || it == '_' || it == '-';
    if end.is_empty() || !end.chars().all(is_name) {
        return None;
    }
    let all = format!("{before} {}", after.split_once(char::is_whitespace).unwrap_or_default().1);
    let mut words = all.split_whitespace();
    let mut file = String::new();
    while let Some(word) = words.next() {
        if word == ">" || word == ">>" {
            file = words.next().unwrap_or_default().to_owned();
        } else if let Some(name) = word.strip_prefix(">>").or_else(|| word.strip_prefix('>')) {
            file = name.to_owned();
        } else if word == "tee" {
            file = words.find(|it| !it.starts_with('-')).unwrap_or_default().to_owned();
        }
    }
    Some((end.to_owned(), file.trim_matches(['"', '\'']).to_owned()))
}

/// Returns the name of the shell function that a line opens.
fn function(line: &str) -> Option<String> {
    if !line.contains('{') || line.ends_with('}') {
        return None;
    }
    let name = match line.strip_prefix("function ") {
        Some(rest) => rest.split(['(', '{', ' ']).find(|it| !it.is_empty())?,
        None => line.split_once("()")?.0.trim(),
    };
    let is_name = |it: char| it.is_ascii_alphanumeric() || it == '_' || it == '-';
    name.chars().all(is_name).then(|| name.to_owned())
}

/// The commands of a line, each with the operator before it.
pub(super) fn commands(line: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let (mut operator, mut rest) = ("", line);
    while let Some((at, name)) = first_operator(rest) {
        found.push((operator, rest[..at].trim()));
        (operator, rest) = (name, &rest[at + name.len()..]);
    }
    found.push((operator, rest.trim()));
    found.retain(|(_, it)| !it.is_empty());
    found
}

/// Returns the first operator of a line with its place.
fn first_operator(line: &str) -> Option<(usize, &'static str)> {
    let letters = line.as_bytes();
    letters.iter().enumerate().find_map(|(at, letter)| match (letter, letters.get(at + 1)) {
        (b'&', Some(b'&')) => Some((at, "&&")),
        (b'|', Some(b'|')) => Some((at, "||")),
        (b'|', _) => Some((at, "|")),
        (b';', _) => Some((at, ";")),
        _ => None,
    })
}

/// Returns true for a command that only tests something.
pub(super) fn is_test(command: &str) -> bool {
    let word = command.split_whitespace().next().unwrap_or_default();
    matches!(word, "[" | "[[" | "test" | "false" | "grep" | "mountpoint" | "!" | "if")
}

/// Returns true if the commands of a line can end the script without a fault of a command before.
fn ends_script(all: &[(&str, &str)], is_in_branch: bool) -> bool {
    let only_tests = all.first().is_some_and(|(_, it)| is_test(it));
    all.iter().any(|(operator, command)| {
        let mut words = command.split_whitespace().skip_while(|it| {
            matches!(*it, "then" | "else" | "do" | "sudo" | "{" | "(" | "-" | "if")
        });
        match words.next().unwrap_or_default() {
            "exit" => {
                let failure = words.next().is_some_and(|it| it != "0");
                !failure || !(is_in_branch || *operator == "||" || only_tests)
            }
            // `exec > log` only redirects the output.
            "exec" => !words.next().is_some_and(|it| it.contains(['>', '<'])),
            "reboot" | "poweroff" | "halt" => true,
            "shutdown" => words.next() != Some("-c"),
            _ => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after_end(script: &str) -> bool {
        let lines: Vec<String> = script.lines().map(str::to_owned).collect();
        Place::of(&lines, 0, lines.len()).is_after_end
    }

    #[test]
    fn a_script_ends_at_exit_but_not_at_a_redirection() {
        for ends in ["exit 0", "exit", "exec /usr/bin/app", "sudo reboot", "test -f /x || exit 0"] {
            assert!(after_end(ends), "{ends}");
        }
        for goes_on in [
            "exec > >(tee /var/log/user-data.log) 2>&1",
            "exec 2>&1",
            "yum install -y nfs-utils || exit 1",
            "if ! id app; then\nexit 1\nfi",
            "docker exec app ls",
            "# exit 0",
            "cat > /x <<EOF\nexit 0\nEOF",
            "stop() {\nexit 0\n}",
        ] {
            assert!(!after_end(goes_on), "{goes_on}");
        }
    }

    #[test]
    fn a_script_is_over_after_a_plain_end() {
        let is_over = |script: &str| {
            let lines: Vec<String> = script.lines().map(str::to_owned).collect();
            Place::of(&lines, 0, lines.len()).is_over
        };
        assert!(is_over("exit 0") && is_over("ls\nexit 0\nls"));
        for goes_on in ["ls", "test -f /x || exit 0", "if true; then\nexit 0\nfi"] {
            assert!(!is_over(goes_on), "{goes_on}");
        }
    }

    #[test]
    fn blocks_and_documents_end() {
        let lines: Vec<String> =
            "if true; then\nx\nfi\ncat <<'EOF' > /root/a.sh\nx\nEOF\nrun() {\nx\n}\nx"
                .lines()
                .map(str::to_owned)
                .collect();
        assert!(Place::of(&lines, 0, 1).is_in_branch());
        assert_eq!(Place::of(&lines, 0, 4).file(), Some("/root/a.sh"));
        assert_eq!(Place::of(&lines, 0, 7).function(), Some("run"));
        let last = Place::of(&lines, 0, 9);
        assert!(!last.is_in_branch() && last.file().is_none() && last.function().is_none());
    }

    /// Returns the blocks that contain the end of a script.
    fn blocks(script: &str) -> Vec<Block> {
        let lines: Vec<String> = script.lines().map(str::to_owned).collect();
        Place::of(&lines, 0, lines.len()).blocks
    }

    #[test]
    fn blocks_open_and_close() {
        for (script, expected) in [
            ("if x; then", vec![Block::Branch]),
            ("if x; then y; fi", vec![]),
            ("if x; then y; fi;", vec![]),
            ("if x; then\nfi", vec![]),
            ("if x; then\nfi;", vec![]),
            ("case x in", vec![Block::Branch]),
            ("case x in a) b;; esac", vec![]),
            ("case x in\na) b;;\nesac", vec![]),
            ("for x in a b; do", vec![Block::Loop]),
            ("for x in a b; do y; done", vec![]),
            ("for x in a b\ndo\ndone", vec![]),
            ("while read x; do", vec![Block::Branch]),
            ("while true; do", vec![Block::Loop]),
            ("while :; do", vec![Block::Loop]),
            ("until true; do", vec![Block::Branch]),
            ("until mount /data; do", vec![Block::Loop]),
            ("until mount /data; do sleep 1; done", vec![]),
            ("while read x; do y; done", vec![]),
            ("f() {\nif x; then\nfi", vec![Block::Function("f".to_owned())]),
            ("f() {\nif x; then\n}", vec![Block::Branch]),
            ("f() {\n}", vec![]),
            ("function f {\n", vec![Block::Function("f".to_owned())]),
            ("function f() {\n", vec![Block::Function("f".to_owned())]),
            ("f-1_a () {\n", vec![Block::Function("f-1_a".to_owned())]),
            ("f() { x; }", vec![]),
            ("echo \"$(x)\" () {\n", vec![]),
            ("# if x; then", vec![]),
            ("cat <<EOF\nif x; then", vec![]),
        ] {
            assert_eq!(blocks(script), expected, "{script}");
        }
        let lines: Vec<String> = ["for x in y; do".to_owned()].into();
        let place = Place::of(&lines, 0, 1);
        assert!(place.is_in_loop() && !place.is_in_branch());
        assert!(!Place::default().is_in_loop());
    }

    #[test]
    fn a_document_has_an_end_and_a_file() {
        let read = |line: &str| document(line);
        let of = |end: &str, file: &str| Some((end.to_owned(), file.to_owned()));
        assert_eq!(read("cat <<EOF > /a"), of("EOF", "/a"));
        assert_eq!(read("cat > /a <<'EOF'"), of("EOF", "/a"));
        assert_eq!(read("cat >/a <<-\"END_1\""), of("END_1", "/a"));
        assert_eq!(read("cat >>/a << EOF"), of("EOF", "/a"));
        assert_eq!(read("cat >> '/a' <<EOF;"), of("EOF", "/a"));
        assert_eq!(read("tee -a /a <<EOF"), of("EOF", "/a"));
        assert_eq!(read("sudo tee /a <<EOF > /dev/null"), of("EOF", "/dev/null"));
        assert_eq!(read("sh <<EOF"), of("EOF", ""));
        assert_eq!(read("cat <<< text"), None);
        assert_eq!(read("x << $END"), None);
        assert_eq!(read("x <<"), None);
        assert_eq!(read("echo $((1 << 2))"), None);
        assert_eq!(read("cat"), None);
    }

    #[test]
    fn commands_have_the_operator_before_them() {
        assert_eq!(
            commands("a && b || c | d; e"),
            [("", "a"), ("&&", "b"), ("||", "c"), ("|", "d"), (";", "e")]
        );
        assert_eq!(commands("a & b"), [("", "a & b")]);
        assert_eq!(commands(" ; a;"), [(";", "a")]);
        assert_eq!(commands(""), []);
    }

    #[test]
    fn the_end_of_a_script_is_not_its_failure() {
        let ends = |line: &str, is_in_branch| ends_script(&commands(line), is_in_branch);
        for (line, in_branch, outside) in [
            ("exit", true, true),
            ("exit 0", true, true),
            ("exit 1", false, true),
            ("ls || exit 1", false, false),
            ("ls && exit 1", false, true),
            ("[ -f x ] && exit 1", false, false),
            ("[ -f x ] && exit 0", true, true),
            ("if x; then exit 0; fi", true, true),
            ("{ exit 0; }", true, true),
            ("sudo exec app", true, true),
            ("exec > log", false, false),
            ("exec", true, true),
            ("reboot", true, true),
            ("poweroff", true, true),
            ("halt", true, true),
            ("shutdown -h now", true, true),
            ("shutdown -c", false, false),
            ("ls", false, false),
        ] {
            assert_eq!(ends(line, true), in_branch, "{line} in a branch");
            assert_eq!(ends(line, false), outside, "{line}");
        }
        for line in
            ["[ a ]", "[[ a ]]", "test a", "false", "grep a", "mountpoint /d", "! a", "if a"]
        {
            assert!(is_test(line), "{line}");
        }
        assert!(!is_test("ls") && !is_test(""));
    }
}
