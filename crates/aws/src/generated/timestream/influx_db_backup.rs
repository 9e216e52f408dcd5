// Made by `cargo xtask generate`; do not edit.
//! `AWS::Timestream::InfluxDBBackup`

use stanchion_template::generated::*;

/// `AWS::Timestream::InfluxDBBackup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbbackup.html)
#[must_use]
pub struct InfluxDBBackup<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl InfluxDBBackup<Missing_<super::required::db_resource_id>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InfluxDBBackup(Properties_::new(), PhantomData_) }
}
impl<S0, S1> InfluxDBBackup<S0, S1> {
    /// Sets `DbResourceId`. Required. 3 to 64 characters. An update replaces the resource.
    #[inline] pub fn db_resource_id(mut self, value: impl IntoValue_<String>) -> InfluxDBBackup<Set_, S1> { self.0.put("DbResourceId", value.into_node()); InfluxDBBackup(self.0, PhantomData_) }
    /// Sets `Name`. Required. 3 to 40 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> InfluxDBBackup<S0, Set_> { self.0.put("Name", value.into_node()); InfluxDBBackup(self.0, PhantomData_) }
    /// Sets `RetentionDays`. 1 to 3650. An update replaces the resource.
    #[inline] pub fn retention_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RetentionDays", value.into_node()); self }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<InfluxDBBackup> for InfluxDBBackup<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for InfluxDBBackup<S0, S1> {
    const TYPE: &'static str = "AWS::Timestream::InfluxDBBackup";
    type Handle = InfluxDBBackupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`InfluxDBBackup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct InfluxDBBackupRef(Id_);
impl From<Id_> for InfluxDBBackupRef { #[inline] fn from(id: Id_) -> Self { InfluxDBBackupRef(id) } }
impl AsRef<Id_> for InfluxDBBackupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl InfluxDBBackupRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AllocatedStorage`
    #[inline] pub fn allocated_storage(&self) -> Value_<i64> { self.0.attribute("AllocatedStorage") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ClusterConfiguration`
    #[inline] pub fn cluster_configuration(&self) -> Value_<String> { self.0.attribute("ClusterConfiguration") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `DbInstanceType`
    #[inline] pub fn db_instance_type(&self) -> Value_<String> { self.0.attribute("DbInstanceType") }
    /// `Fn::GetAtt` `DbParameterGroupId`
    #[inline] pub fn db_parameter_group_id(&self) -> Value_<String> { self.0.attribute("DbParameterGroupId") }
    /// `Fn::GetAtt` `DbStorageType`
    #[inline] pub fn db_storage_type(&self) -> Value_<String> { self.0.attribute("DbStorageType") }
    /// `Fn::GetAtt` `DeploymentType`
    #[inline] pub fn deployment_type(&self) -> Value_<String> { self.0.attribute("DeploymentType") }
    /// `Fn::GetAtt` `EngineType`
    #[inline] pub fn engine_type(&self) -> Value_<String> { self.0.attribute("EngineType") }
    /// `Fn::GetAtt` `ExpiresAfter`
    #[inline] pub fn expires_after(&self) -> Value_<String> { self.0.attribute("ExpiresAfter") }
    /// `Fn::GetAtt` `FailoverMode`
    #[inline] pub fn failover_mode(&self) -> Value_<String> { self.0.attribute("FailoverMode") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `InfluxAuthParametersSecretArn`
    #[inline] pub fn influx_auth_parameters_secret_arn(&self) -> Value_<String> { self.0.attribute("InfluxAuthParametersSecretArn") }
    /// `Fn::GetAtt` `KmsKeyId`
    #[inline] pub fn kms_key_id(&self) -> Value_<String> { self.0.attribute("KmsKeyId") }
    /// `Fn::GetAtt` `LogDeliveryConfiguration`
    #[inline] pub fn log_delivery_configuration(&self) -> Value_<String> { self.0.attribute("LogDeliveryConfiguration") }
    /// `Fn::GetAtt` `MaintenanceSchedule`
    #[inline] pub fn maintenance_schedule(&self) -> Value_<String> { self.0.attribute("MaintenanceSchedule") }
    /// `Fn::GetAtt` `NetworkType`
    #[inline] pub fn network_type(&self) -> Value_<String> { self.0.attribute("NetworkType") }
    /// `Fn::GetAtt` `Port`
    #[inline] pub fn port(&self) -> Value_<i64> { self.0.attribute("Port") }
    /// `Fn::GetAtt` `PubliclyAccessible`
    #[inline] pub fn publicly_accessible(&self) -> Value_<bool> { self.0.attribute("PubliclyAccessible") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `Type`
    #[inline] pub fn r#type(&self) -> Value_<String> { self.0.attribute("Type") }
    /// `Fn::GetAtt` `VpcSecurityGroupIds`
    #[inline] pub fn vpc_security_group_ids(&self) -> Value_<Vec<String>> { self.0.list_attribute("VpcSecurityGroupIds") }
    /// `Fn::GetAtt` `VpcSubnetIds`
    #[inline] pub fn vpc_subnet_ids(&self) -> Value_<Vec<String>> { self.0.list_attribute("VpcSubnetIds") }
}
