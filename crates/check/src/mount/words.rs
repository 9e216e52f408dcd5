//! The simple commands of a line of a shell script, with their words and redirections.

/// A simple command.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Command {
    /// The operator before the command: `&&`, `||`, `|`, `;`, `&`, `(` or nothing.
    pub(super) operator: &'static str,
    /// The words without quotes.
    pub(super) words: Vec<String>,
    /// The files to which the command redirects its output.
    pub(super) targets: Vec<String>,
}

/// Words before the name of a command.
const PREFIXES: [&str; 17] = [
    "sudo", "env", "nohup", "time", "exec", "command", "nice", "then", "else", "do", "if", "elif",
    "while", "until", "!", "{", "-",
];

impl Command {
    /// Returns the name of the command and its arguments, without words such as `sudo`.
    pub(super) fn call(&self) -> Option<(&str, Vec<&str>)> {
        let is_before = |it: &&String| {
            let assigns = it.split_once('=').is_some_and(|(name, _)| {
                name.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'_')
            });
            PREFIXES.contains(&it.as_str()) || assigns || *it == "-E" || *it == "-H" || *it == "-n"
        };
        let mut words = self.words.iter().skip_while(is_before).map(String::as_str);
        let name = words.next()?;
        Some((name.rsplit('/').next().unwrap_or(name), words.collect()))
    }
}

/// The meaning of the next word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    Word,
    /// A file to which the output goes.
    Target,
    /// A file or text that the command reads, or the copy of a file descriptor.
    Other,
}

/// Returns the simple commands of a line. Commands in `$(..)` are a part of their word.
pub(super) fn commands(line: &str) -> Vec<Command> {
    #[cfg(test)]
    crate::view::counted::add(1);
    let mut reader =
        Reader { all: Vec::new(), own: Command::default(), word: None, next: Next::Word };
    let letters: Vec<char> = line.chars().collect();
    let (mut at, mut quote, mut depth) = (0, None, 0_usize);
    while let Some(letter) = letters.get(at).copied() {
        let following = letters.get(at + 1).copied();
        at += 1;
        if let Some(open) = quote {
            match letter {
                _ if letter == open => quote = None,
                '\\' if open == '"' => {
                    reader.push(following.unwrap_or('\\'));
                    at += 1;
                }
                _ => reader.push(letter),
            }
            continue;
        }
        match (letter, following) {
            ('\'' | '"' | '`', _) => {
                reader.start();
                quote = Some(letter);
                if letter == '`' {
                    reader.push(letter);
                }
            }
            ('\\', Some(next)) => {
                reader.push(next);
                at += 1;
            }
            ('(', _) if depth > 0 || reader.word.is_some() => {
                depth += 1;
                reader.push(letter);
            }
            (')', _) if depth > 0 => {
                depth -= 1;
                reader.push(letter);
            }
            _ if depth > 0 => reader.push(letter),
            ('#', _) if reader.word.is_none() => break,
            ('(' | ')', _) => reader.operator("("),
            ('&', Some('>')) => reader.end(),
            ('>', _) => {
                let length = letters.iter().skip(at).take_while(|it| **it == '>' || **it == '|');
                at += length.count();
                let is_copy = letters.get(at) == Some(&'&');
                at += usize::from(is_copy);
                reader.redirect(if is_copy { Next::Other } else { Next::Target });
            }
            ('<', _) => {
                at += letters.iter().skip(at).take_while(|it| **it == '<').count();
                reader.redirect(Next::Other);
            }
            ('&', Some('&')) => {
                at += 1;
                reader.operator("&&");
            }
            ('|', Some('|')) => {
                at += 1;
                reader.operator("||");
            }
            ('|', _) => reader.operator("|"),
            (';', _) => reader.operator(";"),
            ('&', _) => reader.operator("&"),
            _ if letter.is_whitespace() => reader.end(),
            _ => reader.push(letter),
        }
    }
    reader.operator("");
    reader.all
}

struct Reader {
    all: Vec<Command>,
    own: Command,
    word: Option<String>,
    next: Next,
}

impl Reader {
    fn start(&mut self) {
        self.word.get_or_insert_default();
    }

    fn push(&mut self, letter: char) {
        self.word.get_or_insert_default().push(letter);
    }

    /// Ends a word.
    fn end(&mut self) {
        let Some(word) = self.word.take() else { return };
        match self.next {
            Next::Word => self.own.words.push(word),
            Next::Target => self.own.targets.push(word),
            Next::Other => {}
        }
        self.next = Next::Word;
    }

    /// Starts a redirection. Digits before it are the file descriptor.
    fn redirect(&mut self, next: Next) {
        let is_number = |it: &String| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
        if self.word.as_ref().is_some_and(is_number) {
            self.word = None;
        }
        self.end();
        self.next = next;
    }

    /// Ends a command, and remembers the operator before the next one.
    fn operator(&mut self, operator: &'static str) {
        self.end();
        self.next = Next::Word;
        let next = Command { operator, ..Command::default() };
        let ended = std::mem::replace(&mut self.own, next);
        if !ended.words.is_empty() || !ended.targets.is_empty() {
            self.all.push(ended);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::commands;

    fn read(line: &str) -> Vec<String> {
        let text = |it: &super::Command| {
            let words = it.words.join(" ");
            let targets: String = it.targets.iter().map(|it| format!(" > {it}")).collect();
            format!("{} {words}{targets}", it.operator).trim().to_owned()
        };
        commands(line).iter().map(text).collect()
    }

    #[test]
    fn quotes_and_substitutions_keep_words_together() {
        assert_eq!(read("echo 'a > b' \"c && d\" # e > f"), ["echo a > b c && d"]);
        assert_eq!(read("x=$(date > /data/a; ls) y"), ["x=$(date > /data/a; ls) y"]);
        assert_eq!(read("echo a\\ b"), ["echo a b"]);
        // A backslash has a meaning only in double quotes.
        assert_eq!(read("echo 'a\\b' \"c\\\"d\""), ["echo a\\b c\"d"]);
        assert_eq!(read("echo 'a\\' > f"), ["echo a\\ > f"]);
        assert_eq!(commands("echo 'a > b'")[0].words, ["echo", "a > b"]);
    }

    #[test]
    fn redirections_and_operators_end_words() {
        assert_eq!(
            read("cat a>/data/b 2>&1 <c && d || e; f | g &"),
            ["cat a > /data/b", "&& d", "|| e", "; f", "| g"]
        );
        assert_eq!(read("echo a 2>> /data/b"), ["echo a > /data/b"]);
        assert_eq!(read("run &> /data/log"), ["run > /data/log"]);
        assert_eq!(read("cat > /data/x <<'END'"), ["cat > /data/x"]);
        assert_eq!(read("(cd /data && ls)"), ["( cd /data", "&& ls"]);
        assert_eq!(read(""), [""; 0]);
    }

    #[test]
    fn a_call_has_a_name_and_arguments() {
        let call = |line: &str| {
            let all = commands(line);
            let (name, arguments) = all.first()?.call()?;
            Some(format!("{name}({})", arguments.join(",")))
        };
        assert_eq!(call("sudo -E A=b /bin/cp -r a b").as_deref(), Some("cp(-r,a,b)"));
        assert_eq!(call("A=b"), None);
    }

    #[test]
    fn words_before_a_command_are_no_part_of_its_name() {
        let call = |line: &str| {
            let all = commands(line);
            let (name, arguments) = all.first()?.call()?;
            Some(format!("{name}({})", arguments.join(",")))
        };
        for line in [
            "ls -l",
            "sudo ls -l",
            "sudo -n ls -l",
            "sudo -H -E ls -l",
            "env A=b ls -l",
            "nohup ls -l",
            "time ls -l",
            "exec ls -l",
            "command ls -l",
            "nice ls -l",
            "then ls -l",
            "else ls -l",
            "do ls -l",
            "if ls -l",
            "elif ls -l",
            "while ls -l",
            "until ls -l",
            "! ls -l",
            "{ ls -l",
            "- ls -l",
            "A_1=b ls -l",
            "/usr/bin/ls -l",
        ] {
            assert_eq!(call(line).as_deref(), Some("ls(-l)"), "{line}");
        }
        assert_eq!(call("a-b=c ls").as_deref(), Some("a-b=c(ls)"));
        assert_eq!(call("ls sudo").as_deref(), Some("ls(sudo)"));
        assert_eq!(call("sudo"), None);
    }

    #[test]
    fn substitutions_and_escapes_are_parts_of_words() {
        for (line, expected) in [
            ("a`b`c", vec!["a`bc"]),
            ("x=$(a (b) c) d", vec!["x=$(a (b) c) d"]),
            ("a$(b > c)d > e", vec!["a$(b > c)d > e"]),
            ("echo a\\;b", vec!["echo a;b"]),
            ("echo \\# a", vec!["echo # a"]),
            ("echo a#b", vec!["echo a#b"]),
            ("echo a # b", vec!["echo a"]),
            ("echo \"a\\", vec!["echo a\\"]),
            ("a;b;;c", vec!["a", "; b", "; c"]),
            ("a|b||c", vec!["a", "| b", "|| c"]),
            ("a&b&&c", vec!["a", "& b", "&& c"]),
            ("(a;b)c", vec!["( a", "; b", "( c"]),
            ("a >| b", vec!["a > b"]),
            ("a >&2 b", vec!["a b"]),
            ("a >& 2 b", vec!["a b"]),
            ("a <b c", vec!["a c"]),
            ("a << b c", vec!["a c"]),
            ("a b1> c", vec!["a b1 > c"]),
            ("a > b > c", vec!["a > b > c"]),
            ("> a", vec!["> a"]),
            ("''", vec![""]),
        ] {
            let expected: Vec<String> = expected.into_iter().map(str::to_owned).collect();
            assert_eq!(read(line), expected, "{line}");
        }
    }
}
