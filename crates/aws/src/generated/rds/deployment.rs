// Made by `cargo xtask generate`; do not edit.
//! `AWS::RDS::Deployment`

use stanchion_template::generated::*;

/// `AWS::RDS::Deployment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-deployment.html)
#[must_use]
pub struct Deployment<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Deployment<Missing_<super::required::blue_green_deployment_name>, Missing_<super::required::source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Deployment(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Deployment<S0, S1> {
    /// Sets `BlueGreenDeploymentName`. Required. 1 to 60 characters. An update replaces the resource.
    #[inline] pub fn blue_green_deployment_name(mut self, value: impl IntoValue_<String>) -> Deployment<Set_, S1> { self.0.put("BlueGreenDeploymentName", value.into_node()); Deployment(self.0, PhantomData_) }
    /// Sets `Source`. Required. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> Deployment<S0, Set_> { self.0.put("Source", value.into_node()); Deployment(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetAllocatedStorage`. An update replaces the resource.
    #[inline] pub fn target_allocated_storage(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TargetAllocatedStorage", value.into_node()); self }
    /// Sets `TargetDBClusterParameterGroupName`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn target_db_cluster_parameter_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetDBClusterParameterGroupName", value.into_node()); self }
    /// Sets `TargetDBInstanceClass`. 5 to 20 characters. An update replaces the resource.
    #[inline] pub fn target_db_instance_class(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetDBInstanceClass", value.into_node()); self }
    /// Sets `TargetDBParameterGroupName`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn target_db_parameter_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetDBParameterGroupName", value.into_node()); self }
    /// Sets `TargetEngineVersion`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn target_engine_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetEngineVersion", value.into_node()); self }
    /// Sets `TargetIops`. An update replaces the resource.
    #[inline] pub fn target_iops(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TargetIops", value.into_node()); self }
    /// Sets `TargetStorageThroughput`. An update replaces the resource.
    #[inline] pub fn target_storage_throughput(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TargetStorageThroughput", value.into_node()); self }
    /// Sets `TargetStorageType`. An update replaces the resource.
    #[inline] pub fn target_storage_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetStorageType", value.into_node()); self }
    /// Sets `UpgradeTargetStorageConfig`. An update replaces the resource.
    #[inline] pub fn upgrade_target_storage_config(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UpgradeTargetStorageConfig", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Deployment> for Deployment<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Deployment<S0, S1> {
    const TYPE: &'static str = "AWS::RDS::Deployment";
    type Handle = DeploymentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Deployment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DeploymentRef(Id_);
impl From<Id_> for DeploymentRef { #[inline] fn from(id: Id_) -> Self { DeploymentRef(id) } }
impl AsRef<Id_> for DeploymentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DeploymentRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `BlueGreenDeploymentIdentifier`
    #[inline] pub fn blue_green_deployment_identifier(&self) -> Value_<String> { self.0.attribute("BlueGreenDeploymentIdentifier") }
    /// `Fn::GetAtt` `CreateTime`
    #[inline] pub fn create_time(&self) -> Value_<String> { self.0.attribute("CreateTime") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `SwitchoverDetails`
    #[inline] pub fn switchover_details(&self) -> Value_<Vec<String>> { self.0.list_attribute("SwitchoverDetails") }
    /// `Fn::GetAtt` `Target`
    #[inline] pub fn target(&self) -> Value_<String> { self.0.attribute("Target") }
    /// `Fn::GetAtt` `Tasks`
    #[inline] pub fn tasks(&self) -> Value_<Vec<String>> { self.0.list_attribute("Tasks") }
}
