//! Commands that put data into a directory, or start to work in it.

use super::words::Command;

/// A path into which a command puts data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Destination<'c> {
    pub(super) path: &'c str,
    /// True if the path is that of a file, so that only its directories can be the directory of a mount.
    pub(super) is_file: bool,
}

/// Returns the paths into which a command writes.
pub(super) fn written(command: &Command) -> Vec<Destination<'_>> {
    let file = |path| Destination { path, is_file: true };
    let mut found: Vec<Destination<'_>> = command.targets.iter().map(|it| file(it)).collect();
    let Some((name, arguments)) = command.call() else { return found };
    let plain: Vec<&str> = arguments.iter().copied().filter(|it| !it.starts_with('-')).collect();
    let last = || plain.last().copied().filter(|_| plain.len() > 1);
    let option = |names: &[&str]| option(&arguments, names);
    let has = |word: &str| arguments.contains(&word);
    let place = match name {
        "touch" | "tee" => {
            found.extend(plain.iter().map(|it| file(it)));
            None
        }
        "dd" => {
            found.extend(arguments.iter().filter_map(|it| it.strip_prefix("of=")).map(file));
            None
        }
        "cp" | "mv" | "rsync" | "scp" | "ln" => option(&["-t", "--target-directory"]).or_else(last),
        "install" if !has("-d") => last(),
        "tar" => {
            let is_extracted = arguments.first().is_some_and(|it| it.contains('x'))
                || arguments.iter().any(|it| *it == "--extract" || is_flag(it, 'x'));
            option(&["-C", "--directory"]).filter(|_| is_extracted)
        }
        "unzip" => option(&["-d"]),
        "wget" => option(&["-P", "--directory-prefix", "-O", "--output-document"]),
        "curl" => {
            let at = arguments.iter().position(|it| is_flag(it, 'o') && it.ends_with('o'));
            let next = at.and_then(|at| arguments.get(at + 1)).copied();
            next.or_else(|| option(&["--output"]))
        }
        "git" if has("clone") => match plain.as_slice() {
            // A repository can be a variable of the shell.
            [_, .., repository, directory] if repository.contains(['/', ':', '$']) => {
                Some(*directory)
            }
            _ => None,
        },
        "pip" | "pip3" if has("install") => option(&["-t", "--target"]),
        python if python.starts_with("python") && has("pip") && has("install") => {
            option(&["-t", "--target"])
        }
        "aws" if has("s3") && ["cp", "sync", "mv"].iter().any(|it| has(it)) => {
            let at = plain.iter().position(|it| it.starts_with("s3://"));
            at.and_then(|at| plain.get(at + 1)).copied()
        }
        _ => None,
    };
    found.extend(place.map(|path| Destination { path, is_file: false }));
    found
}

/// Returns the directory in which a command starts to work: commands that follow write there, or a container does.
pub(super) fn entered(command: &Command) -> Option<&str> {
    let (name, arguments) = command.call()?;
    match name {
        "cd" | "pushd" => arguments.first().copied(),
        "docker" | "podman" | "nerdctl" => {
            if !["run", "create"].iter().any(|it| arguments.contains(it)) {
                return None;
            }
            let volume = option(&arguments, &["-v", "--volume", "--mount"])?;
            let source = ["source=", "src="].iter().find_map(|it| volume.split_once(it));
            source.map_or(volume, |(_, it)| it).split([':', ',']).next()
        }
        _ => None,
    }
}

/// Returns the value of an option: the next argument, or the text behind `=`.
fn option<'a>(arguments: &[&'a str], names: &[&str]) -> Option<&'a str> {
    arguments.iter().enumerate().find_map(|(at, it)| {
        if names.contains(it) {
            return arguments.get(at + 1).copied();
        }
        let (name, value) = it.split_once('=')?;
        names.contains(&name).then_some(value)
    })
}

/// Returns true for a word with short flags, such as `-xzf`, that contains one.
fn is_flag(word: &str, flag: char) -> bool {
    word.strip_prefix('-').is_some_and(|it| !it.starts_with('-') && it.contains(flag))
}

#[cfg(test)]
mod tests {
    use super::super::words::commands;
    use super::{entered, written};

    fn writes(line: &str) -> bool {
        commands(line)
            .iter()
            .flat_map(written)
            .any(|it| it.path.starts_with("/data/") || it.path == "/data" && !it.is_file)
    }

    fn enters(line: &str) -> bool {
        let is_in = |it: &str| it == "/data" || it.starts_with("/data/");
        commands(line).iter().filter_map(entered).any(is_in)
    }

    #[test]
    fn commands_write_into_a_directory() {
        for line in [
            "echo a > /data/b",
            "cat > /data/b <<'EOF'",
            "echo a | sudo tee -a /data/b",
            "touch /data/b",
            "cp -r /opt/app /data/",
            "cp -t /data a b",
            "mv a /data",
            "rsync -a a/ /data/app/",
            "tar -xzf a.tgz -C /data",
            "tar xf a.tar --directory=/data",
            "unzip -q a.zip -d /data/app",
            "wget -q -O /data/a https://example.com/a",
            "curl -sSLo /data/a https://example.com/a",
            "git clone https://example.com/a.git /data/a",
            "aws s3 sync --quiet s3://bucket/a /data --region us-east-1",
            "pip3 install --target /data/lib numpy",
            "python3.13 -m pip install -t /data/lib numpy",
            "dd if=/dev/zero of=/data/a bs=1M count=1",
            "[ -d x ] && cp a /data/",
        ] {
            assert!(writes(line), "{line}");
        }
        for line in [
            "echo '/data/b'",
            "echo \"a > /data/b\"",
            "echo a > /database",
            "curl -s https://example.com/demo /data/a",
            "curl -os https://example.com/a /data/a",
            "aws s3 ls s3://bucket/a /data",
            "aws ec2 cp s3://bucket/a /data",
            "echo a >> /etc/fstab",
            "mkdir -p /data /data/app",
            "install -d /data/app",
            "mount -t efs fs-1:/ /data",
            "chown app /data",
            "cp /data/a /etc/a",
            "cp a /data2/b",
            "tar -czf /tmp/a.tgz -C /data .",
            "touch /data",
            "aws s3 sync /data s3://bucket",
            "rm -rf /data/a",
            "mountpoint /data",
            "# cp a /data",
            "python3 -m http.server --directory /data",
            "useradd -d /data/home app",
        ] {
            assert!(!writes(line), "{line}");
        }
    }

    #[test]
    fn commands_enter_a_directory() {
        for line in [
            "cd /data",
            "(cd /data/app && make)",
            "docker run -d -v /data:/srv app",
            "docker run --mount type=bind,source=/data/app,target=/srv app",
        ] {
            assert!(enters(line), "{line}");
        }
        for line in ["cd", "cd /", "docker run -d -v /opt:/data app", "docker ps", "ls /data"] {
            assert!(!enters(line), "{line}");
        }
    }

    /// Returns the paths that a command writes, with `=` before that of a file.
    fn paths(line: &str) -> Vec<String> {
        let describe = |it: super::Destination<'_>| {
            format!("{}{}", if it.is_file { "=" } else { "" }, it.path)
        };
        commands(line).iter().flat_map(written).map(describe).collect()
    }

    #[test]
    fn written_paths_are_those_of_files_or_directories() {
        for (line, expected) in [
            ("touch a b", vec!["=a", "=b"]),
            ("tee -a a b > c", vec!["=c", "=a", "=b"]),
            ("dd of=a if=b", vec!["=a"]),
            ("cp a", vec![]),
            ("cp a b c", vec!["c"]),
            ("cp --target-directory=d a b", vec!["d"]),
            ("ln -s a b", vec!["b"]),
            ("scp a b", vec!["b"]),
            ("install -m 644 a b", vec!["b"]),
            ("install -d b", vec![]),
            ("tar -C d -x -f a", vec!["d"]),
            ("tar --extract -f a -C d", vec!["d"]),
            ("tar -c -f a -C d", vec![]),
            ("tar -cf a --exclude=x -C d", vec![]),
            ("tar xf a", vec![]),
            ("unzip a", vec![]),
            ("wget -P d u", vec!["d"]),
            ("wget --output-document=f u", vec!["f"]),
            ("wget --directory-prefix d u", vec!["d"]),
            ("curl -o f u", vec!["f"]),
            ("curl --output f u", vec!["f"]),
            ("curl --output=f u", vec!["f"]),
            ("curl -sS u", vec![]),
            ("curl --proto x u", vec![]),
            ("git clone https://u d", vec!["d"]),
            ("git clone --depth 1 git@u:a d", vec!["d"]),
            ("git clone \"$REPOSITORY\" d", vec!["d"]),
            ("git clone --depth 1 /data/a", vec![]),
            ("git clone /data/a", vec![]),
            ("git clone", vec![]),
            ("git pull https://u d", vec![]),
            ("pip install -t d x", vec!["d"]),
            ("pip download -t d x", vec![]),
            ("python3 -m pip install --target=d x", vec!["d"]),
            ("python3 x.py install -t d", vec![]),
            ("python3 -m pip download -t d x", vec![]),
            ("aws s3 cp s3://b/a d", vec!["d"]),
            ("aws s3 mv s3://b/a d", vec!["d"]),
            ("aws s3 cp d s3://b/a", vec![]),
            ("aws s3 rm s3://b/a d", vec![]),
            ("aws ssm cp s3://b d", vec![]),
            ("ls > a", vec!["=a"]),
            ("> a", vec!["=a"]),
            ("ls d", vec![]),
        ] {
            assert_eq!(paths(line), expected, "{line}");
        }
    }

    #[test]
    fn entered_directories_are_those_of_the_instance() {
        let of = |line: &str| commands(line).iter().find_map(|it| entered(it).map(str::to_owned));
        for (line, expected) in [
            ("cd a", Some("a")),
            ("pushd a", Some("a")),
            ("podman run -v a:b:ro x", Some("a")),
            ("nerdctl create --volume=a:b x", Some("a")),
            ("docker run --mount type=bind,src=a,dst=b x", Some("a")),
            ("docker run --mount type=bind,dst=b,source=a x", Some("a")),
            ("docker run -v a x", Some("a")),
            ("docker run x", None),
            ("docker exec -v a:b x", None),
            ("ls -v a", None),
        ] {
            assert_eq!(of(line).as_deref(), expected, "{line}");
        }
    }
}
