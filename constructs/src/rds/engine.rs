//! Defines database engines with their versions.

use std::borrow::Cow;

/// An engine of RDS with its version, which decides the family of parameter groups, the port and the logs.
///
/// [AWS documentation](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Welcome.html)
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatabaseEngine(pub(super) Engine);

/// An engine of Aurora with its version.
///
/// [AWS documentation](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_AuroraOverview.html)
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuroraEngine(pub(super) Engine);

/// The parts that both kinds of engines have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Engine {
    pub(super) name: &'static str,
    pub(super) version: Cow<'static, str>,
    pub(super) family: &'static str,
    pub(super) port: u16,
    /// The logs that can be exported without an option group.
    pub(super) logs: &'static [&'static str],
    /// The name of the master user by default.
    pub(super) user: &'static str,
}

const fn mysql(name: &'static str, version: &'static str, family: &'static str) -> Engine {
    let logs = &["error", "slowquery"];
    Engine { name, version: Cow::Borrowed(version), family, port: 3306, logs, user: "admin" }
}

const fn postgres(version: &'static str, family: &'static str) -> Engine {
    let (name, logs) = ("postgres", &["postgresql", "upgrade"]);
    Engine { name, version: Cow::Borrowed(version), family, port: 5432, logs, user: "postgres" }
}

const fn aurora_postgres(version: &'static str, family: &'static str) -> Engine {
    let (name, logs) = ("aurora-postgresql", &["postgresql"]);
    Engine { name, version: Cow::Borrowed(version), family, port: 5432, logs, user: "postgres" }
}

impl DatabaseEngine {
    /// MariaDB 10.11.
    pub const MARIADB_10_11: DatabaseEngine =
        DatabaseEngine(mysql("mariadb", "10.11.15", "mariadb10.11"));
    /// MariaDB 11.4.
    pub const MARIADB_11_4: DatabaseEngine =
        DatabaseEngine(mysql("mariadb", "11.4.9", "mariadb11.4"));
    /// MariaDB 11.8.
    pub const MARIADB_11_8: DatabaseEngine =
        DatabaseEngine(mysql("mariadb", "11.8.5", "mariadb11.8"));
    /// MySQL 8.0.
    pub const MYSQL_8_0: DatabaseEngine = DatabaseEngine(mysql("mysql", "8.0.44", "mysql8.0"));
    /// MySQL 8.4.
    pub const MYSQL_8_4: DatabaseEngine = DatabaseEngine(mysql("mysql", "8.4.7", "mysql8.4"));
    /// PostgreSQL 15.
    pub const POSTGRES_15: DatabaseEngine = DatabaseEngine(postgres("15.15", "postgres15"));
    /// PostgreSQL 16.
    pub const POSTGRES_16: DatabaseEngine = DatabaseEngine(postgres("16.11", "postgres16"));
    /// PostgreSQL 17.
    pub const POSTGRES_17: DatabaseEngine = DatabaseEngine(postgres("17.7", "postgres17"));
    /// PostgreSQL 18.
    pub const POSTGRES_18: DatabaseEngine = DatabaseEngine(postgres("18.1", "postgres18"));

    /// Sets another minor version of the same major version, such as `17.9`. Default: a version that RDS offers at the time
    /// of this release. RDS does not return to an older version.
    #[must_use]
    pub fn at_version(mut self, version: impl Into<String>) -> DatabaseEngine {
        self.0.version = version.into().into();
        self
    }
}

impl AuroraEngine {
    /// Aurora MySQL 3, which is compatible with MySQL 8.0.
    pub const MYSQL_3: AuroraEngine =
        AuroraEngine(mysql("aurora-mysql", "8.0.mysql_aurora.3.10.3", "aurora-mysql8.0"));
    /// Aurora PostgreSQL 15.
    pub const POSTGRES_15: AuroraEngine =
        AuroraEngine(aurora_postgres("15.15", "aurora-postgresql15"));
    /// Aurora PostgreSQL 16.
    pub const POSTGRES_16: AuroraEngine =
        AuroraEngine(aurora_postgres("16.11", "aurora-postgresql16"));
    /// Aurora PostgreSQL 17.
    pub const POSTGRES_17: AuroraEngine =
        AuroraEngine(aurora_postgres("17.7", "aurora-postgresql17"));

    /// Sets another version of the same major version, such as `17.9` or `8.0.mysql_aurora.3.11.1`. Default: a version that
    /// Aurora offers at the time of this release.
    #[must_use]
    pub fn at_version(mut self, version: impl Into<String>) -> AuroraEngine {
        self.0.version = version.into().into();
        self
    }
}
