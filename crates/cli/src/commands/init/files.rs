//! The files of a new program.

/// The manifest of a workspace member.
const MANIFEST: &str = include_str!("template/Cargo.toml.in");
/// What a manifest says in addition when the program is no member of another workspace.
const WORKSPACE: &str = include_str!("template/workspace.toml.in");
/// The other files. In the texts, `@name@` and `@crate@` stand for the package and its library.
const FILES: [(&str, &str); 6] = [
    (".gitignore", include_str!("template/gitignore.in")),
    ("README.md", include_str!("template/README.md.in")),
    ("src/lib.rs", include_str!("template/lib.rs.in")),
    ("src/main.rs", include_str!("template/main.rs.in")),
    ("tests/snapshot.rs", include_str!("template/snapshot.rs.in")),
    ("tests/snapshots/snapshot__storage.snap", include_str!("template/snapshot__storage.snap.in")),
];

/// A program to be written.
pub(super) struct Program<'a> {
    pub(super) name: &'a str,
    /// The line of the manifest that names `stanchion`.
    pub(super) dependency: &'a str,
    /// Says that it belongs to a workspace around it.
    pub(super) is_member: bool,
}

impl Program<'_> {
    /// Returns the path and text of each file.
    pub(super) fn files(&self) -> impl Iterator<Item = (&'static str, String)> {
        let workspace = if self.is_member { "" } else { WORKSPACE };
        let manifest = format!("{MANIFEST}{workspace}")
            .replace("@dependency@", self.dependency)
            .replace("@rust-version@", env!("CARGO_PKG_RUST_VERSION"));
        std::iter::once(("Cargo.toml", manifest))
            .chain(FILES.into_iter().map(|(path, text)| (path, text.to_owned())))
            .map(|(path, text)| (path, self.adapt(&text)))
    }

    fn adapt(&self, text: &str) -> String {
        // A checkout may have changed the ends of lines.
        text.replace("\r\n", "\n")
            .replace("@name@", self.name)
            .replace("@crate@", &self.name.replace('-', "_"))
    }
}
