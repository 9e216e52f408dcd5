//! Defines passwords that Secrets Manager generates.

use stanchion_aws::secretsmanager::secret as l1;
use stanchion_check::facts::secrets_manager::{DEFAULT_PASSWORD_LENGTH, PASSWORD_LENGTH};
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{Map, Node, SetOpt, json};

/// A password that Secrets Manager generates when it creates the secret. No template and no person ever sees it.
/// Default: 32 characters with letters, digits and punctuation.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-secret-generatesecretstring.html)
#[derive(Clone, Debug, Default)]
#[must_use = "give it to a secret"]
pub struct GeneratedPassword {
    length: Option<u16>,
    excluded: String,
    without: [bool; 4],
    with_space: bool,
    any_types: bool,
    fields: Option<(Map, String)>,
}

/// The places of the kinds of characters in `without`.
const LOWERCASE: usize = 0;
const UPPERCASE: usize = 1;
const DIGITS: usize = 2;
const PUNCTUATION: usize = 3;

impl GeneratedPassword {
    /// Returns a password with the defaults of Secrets Manager.
    pub fn new() -> GeneratedPassword {
        GeneratedPassword::default()
    }

    /// Sets the number of characters, 1-4,096. Default: 32. An update of any option generates a new password.
    pub fn length(mut self, characters: u16) -> GeneratedPassword {
        self.length = Some(characters);
        self
    }

    /// Sets characters that the password does not have, such as `"@/\\` for databases. Default: none.
    pub fn exclude_characters(mut self, characters: impl Into<String>) -> GeneratedPassword {
        self.excluded = characters.into();
        self
    }

    /// Excludes lower-case letters. Default: included.
    pub fn exclude_lowercase(mut self) -> GeneratedPassword {
        self.without[LOWERCASE] = true;
        self
    }

    /// Excludes upper-case letters. Default: included.
    pub fn exclude_uppercase(mut self) -> GeneratedPassword {
        self.without[UPPERCASE] = true;
        self
    }

    /// Excludes digits. Default: included.
    pub fn exclude_numbers(mut self) -> GeneratedPassword {
        self.without[DIGITS] = true;
        self
    }

    /// Excludes punctuation. Default: included.
    pub fn exclude_punctuation(mut self) -> GeneratedPassword {
        self.without[PUNCTUATION] = true;
        self
    }

    /// Allows spaces. Default: no spaces.
    pub fn include_space(mut self) -> GeneratedPassword {
        self.with_space = true;
        self
    }

    /// Does not require one character of each allowed type. Default: one of each is required.
    pub fn without_each_type(mut self) -> GeneratedPassword {
        self.any_types = true;
        self
    }

    /// Stores the password under a key of a JSON object that has other fields, such as a user name. Default: the secret
    /// is the password alone.
    ///
    /// ```
    /// use stanchion_constructs::secrets_manager::GeneratedPassword;
    /// let login = GeneratedPassword::new().in_json([("username", "app")], "password");
    /// ```
    pub fn in_json<N: Into<String>, V: Into<String>>(
        mut self,
        fields: impl IntoIterator<Item = (N, V)>,
        key: impl Into<String>,
    ) -> GeneratedPassword {
        let fields =
            fields.into_iter().map(|(name, value)| (name.into(), Node::text(value.into())));
        self.fields = Some((fields.collect(), key.into()));
        self
    }

    /// Reports a password that Secrets Manager cannot generate.
    pub(super) fn check(&self, scope: &Scope) {
        let types = self.without.iter().filter(|it| !**it).count();
        let length = self.length.unwrap_or(DEFAULT_PASSWORD_LENGTH);
        let fault = if types == 0 && !self.with_space {
            Some(("all types of characters are excluded", "no type".to_owned(), "one type or more"))
        } else if !PASSWORD_LENGTH.has(f64::from(length)) {
            Some((
                "the length of the password is out of range",
                length.to_string(),
                "1-4,096 characters",
            ))
        } else if !self.any_types && usize::from(length) < types {
            Some((
                "the password is too short for one character of each type",
                length.to_string(),
                "one character or more for each type that is not excluded",
            ))
        } else {
            None
        };
        if let Some((message, found, allowed)) = fault {
            scope.report(
                Diagnostic::new(code::SEC_002, message)
                    .property("GenerateSecretString")
                    .found(found)
                    .allowed(allowed),
            );
        }
    }

    pub(super) fn into_l1(self) -> l1::GenerateSecretString {
        let on = |it: bool| it.then_some(true);
        let excluded = (!self.excluded.is_empty()).then_some(self.excluded);
        let (template, key) = self
            .fields
            .map(|(fields, key)| (json::to_compact_string(&Node::Map(fields)), key))
            .unzip();
        use l1::GenerateSecretString as It;
        It::new()
            .set_opt(excluded, It::exclude_characters)
            .set_opt(on(self.without[LOWERCASE]), It::exclude_lowercase)
            .set_opt(on(self.without[DIGITS]), It::exclude_numbers)
            .set_opt(on(self.without[PUNCTUATION]), It::exclude_punctuation)
            .set_opt(on(self.without[UPPERCASE]), It::exclude_uppercase)
            .set_opt(key, It::generate_string_key)
            .set_opt(on(self.with_space), It::include_space)
            .set_opt(self.length, It::password_length)
            .set_opt(self.any_types.then_some(false), It::require_each_included_type)
            .set_opt(template, It::secret_string_template)
    }
}
