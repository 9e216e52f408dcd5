// Made by `cargo xtask generate`; do not edit.
//! `AWS::Timestream::InfluxDBInstance`

use stanchion_template::generated::*;

/// `AWS::Timestream::InfluxDBInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbinstance.html)
#[must_use]
pub struct InfluxDBInstance(Properties_);
impl InfluxDBInstance {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InfluxDBInstance(Properties_::new()) }
}
impl InfluxDBInstance {
    /// Sets `AllocatedStorage`. 20 to 16384.
    #[inline] pub fn allocated_storage(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AllocatedStorage", value.into_node()); self }
    /// Sets `Bucket`. 2 to 64 characters. An update replaces the resource.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Bucket", value.into_node()); self }
    /// Sets `DbInstanceType`. The values are constants of [`DbInstanceType`].
    #[inline] pub fn db_instance_type(mut self, value: impl IntoValue_<DbInstanceType>) -> Self { self.0.put("DbInstanceType", value.into_node()); self }
    /// Sets `DbParameterGroupIdentifier`. 3 to 64 characters.
    #[inline] pub fn db_parameter_group_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DbParameterGroupIdentifier", value.into_node()); self }
    /// Sets `DbStorageType`. The values are constants of [`DbStorageType`].
    #[inline] pub fn db_storage_type(mut self, value: impl IntoValue_<DbStorageType>) -> Self { self.0.put("DbStorageType", value.into_node()); self }
    /// Sets `DeploymentType`. The values are constants of [`DeploymentType`].
    #[inline] pub fn deployment_type(mut self, value: impl IntoValue_<DeploymentType>) -> Self { self.0.put("DeploymentType", value.into_node()); self }
    /// Sets `LogDeliveryConfiguration`.
    #[inline] pub fn log_delivery_configuration(mut self, value: impl IntoValue_<LogDeliveryConfiguration>) -> Self { self.0.put("LogDeliveryConfiguration", value.into_node()); self }
    /// Sets `MaintenanceSchedule`.
    #[inline] pub fn maintenance_schedule(mut self, value: impl IntoValue_<MaintenanceSchedule>) -> Self { self.0.put("MaintenanceSchedule", value.into_node()); self }
    /// Sets `Name`. 3 to 40 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `NetworkType`. An update replaces the resource. The values are constants of [`NetworkType`].
    #[inline] pub fn network_type(mut self, value: impl IntoValue_<NetworkType>) -> Self { self.0.put("NetworkType", value.into_node()); self }
    /// Sets `Organization`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn organization(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Organization", value.into_node()); self }
    /// Sets `Password`. 8 to 64 characters. An update replaces the resource.
    #[inline] pub fn password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Password", value.into_node()); self }
    /// Sets `Port`. 1024 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `PubliclyAccessible`. An update replaces the resource.
    #[inline] pub fn publicly_accessible(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PubliclyAccessible", value.into_node()); self }
    /// Sets `Tags`. 1 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Username`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Username", value.into_node()); self }
    /// Sets `VpcSecurityGroupIds`. 1 to 5 items. An update replaces the resource.
    #[inline] pub fn vpc_security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("VpcSecurityGroupIds", value.into_node()); self }
    /// Sets `VpcSubnetIds`. 1 to 3 items. An update replaces the resource.
    #[inline] pub fn vpc_subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("VpcSubnetIds", value.into_node()); self }
}
impl IntoValue_<InfluxDBInstance> for InfluxDBInstance { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for InfluxDBInstance {
    const TYPE: &'static str = "AWS::Timestream::InfluxDBInstance";
    type Handle = InfluxDBInstanceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`InfluxDBInstance`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct InfluxDBInstanceRef(Id_);
impl From<Id_> for InfluxDBInstanceRef { #[inline] fn from(id: Id_) -> Self { InfluxDBInstanceRef(id) } }
impl AsRef<Id_> for InfluxDBInstanceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl InfluxDBInstanceRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `AvailabilityZone`
    #[inline] pub fn availability_zone(&self) -> Value_<String> { self.0.attribute("AvailabilityZone") }
    /// `Fn::GetAtt` `Endpoint`
    #[inline] pub fn endpoint(&self) -> Value_<String> { self.0.attribute("Endpoint") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `InfluxAuthParametersSecretArn`
    #[inline] pub fn influx_auth_parameters_secret_arn(&self) -> Value_<String> { self.0.attribute("InfluxAuthParametersSecretArn") }
    /// `Fn::GetAtt` `NextMaintenanceTime`
    #[inline] pub fn next_maintenance_time(&self) -> Value_<String> { self.0.attribute("NextMaintenanceTime") }
    /// `Fn::GetAtt` `SecondaryAvailabilityZone`
    #[inline] pub fn secondary_availability_zone(&self) -> Value_<String> { self.0.attribute("SecondaryAvailabilityZone") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::Timestream::InfluxDBInstance.S3Configuration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbinstance.html)
#[must_use]
pub struct S3Configuration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3Configuration<Missing_<super::required::bucket_name>, Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Configuration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3Configuration<S0, S1> {
    /// Sets `BucketName`. Required. 3 to 63 characters.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> S3Configuration<Set_, S1> { self.0.put("BucketName", value.into_node()); S3Configuration(self.0, PhantomData_) }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> S3Configuration<S0, Set_> { self.0.put("Enabled", value.into_node()); S3Configuration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3Configuration> for S3Configuration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Timestream::InfluxDBInstance.LogDeliveryConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbinstance.html)
#[must_use]
pub struct LogDeliveryConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LogDeliveryConfiguration<Missing_<super::required::s3_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LogDeliveryConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> LogDeliveryConfiguration<S0> {
    /// Sets `S3Configuration`. Required.
    #[inline] pub fn s3_configuration(mut self, value: impl IntoValue_<S3Configuration>) -> LogDeliveryConfiguration<Set_> { self.0.put("S3Configuration", value.into_node()); LogDeliveryConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LogDeliveryConfiguration> for LogDeliveryConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Timestream::InfluxDBInstance.MaintenanceSchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-influxdbinstance-maintenanceschedule.html)
#[must_use]
pub struct MaintenanceSchedule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MaintenanceSchedule<Missing_<super::required::preferred_maintenance_window>, Missing_<super::required::timezone>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MaintenanceSchedule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MaintenanceSchedule<S0, S1> {
    /// Sets `PreferredMaintenanceWindow`. Required. 0 to 19 characters.
    #[inline] pub fn preferred_maintenance_window(mut self, value: impl IntoValue_<String>) -> MaintenanceSchedule<Set_, S1> { self.0.put("PreferredMaintenanceWindow", value.into_node()); MaintenanceSchedule(self.0, PhantomData_) }
    /// Sets `Timezone`. Required. 1 to 64 characters.
    #[inline] pub fn timezone(mut self, value: impl IntoValue_<String>) -> MaintenanceSchedule<S0, Set_> { self.0.put("Timezone", value.into_node()); MaintenanceSchedule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MaintenanceSchedule> for MaintenanceSchedule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Timestream::InfluxDBInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbinstance.html)
#[derive(Debug)]
pub enum DbInstanceType {}
impl DbInstanceType {
    /// `db.influx.medium`
    pub const DB_INFLUX_MEDIUM: Value_<DbInstanceType> = Value_::constant("db.influx.medium");
    /// `db.influx.large`
    pub const DB_INFLUX_LARGE: Value_<DbInstanceType> = Value_::constant("db.influx.large");
    /// `db.influx.xlarge`
    pub const DB_INFLUX_XLARGE: Value_<DbInstanceType> = Value_::constant("db.influx.xlarge");
    /// `db.influx.2xlarge`
    pub const DB_INFLUX_2XLARGE: Value_<DbInstanceType> = Value_::constant("db.influx.2xlarge");
    /// `db.influx.4xlarge`
    pub const DB_INFLUX_4XLARGE: Value_<DbInstanceType> = Value_::constant("db.influx.4xlarge");
    /// `db.influx.8xlarge`
    pub const DB_INFLUX_8XLARGE: Value_<DbInstanceType> = Value_::constant("db.influx.8xlarge");
    /// `db.influx.12xlarge`
    pub const DB_INFLUX_12XLARGE: Value_<DbInstanceType> = Value_::constant("db.influx.12xlarge");
    /// `db.influx.16xlarge`
    pub const DB_INFLUX_16XLARGE: Value_<DbInstanceType> = Value_::constant("db.influx.16xlarge");
    /// `db.influx.24xlarge`
    pub const DB_INFLUX_24XLARGE: Value_<DbInstanceType> = Value_::constant("db.influx.24xlarge");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DbInstanceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Timestream::InfluxDBInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbinstance.html)
#[derive(Debug)]
pub enum DbStorageType {}
impl DbStorageType {
    /// `InfluxIOIncludedT1`
    pub const INFLUX_IO_INCLUDED_T1: Value_<DbStorageType> = Value_::constant("InfluxIOIncludedT1");
    /// `InfluxIOIncludedT2`
    pub const INFLUX_IO_INCLUDED_T2: Value_<DbStorageType> = Value_::constant("InfluxIOIncludedT2");
    /// `InfluxIOIncludedT3`
    pub const INFLUX_IO_INCLUDED_T3: Value_<DbStorageType> = Value_::constant("InfluxIOIncludedT3");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DbStorageType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Timestream::InfluxDBInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbinstance.html)
#[derive(Debug)]
pub enum DeploymentType {}
impl DeploymentType {
    /// `SINGLE_AZ`
    pub const SINGLE_AZ: Value_<DeploymentType> = Value_::constant("SINGLE_AZ");
    /// `WITH_MULTIAZ_STANDBY`
    pub const WITH_MULTIAZ_STANDBY: Value_<DeploymentType> = Value_::constant("WITH_MULTIAZ_STANDBY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeploymentType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Timestream::InfluxDBInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbinstance.html)
#[derive(Debug)]
pub enum NetworkType {}
impl NetworkType {
    /// `IPV4`
    pub const IPV4: Value_<NetworkType> = Value_::constant("IPV4");
    /// `DUAL`
    pub const DUAL: Value_<NetworkType> = Value_::constant("DUAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NetworkType> { Value_::from_node(value.into_node()) }
}
