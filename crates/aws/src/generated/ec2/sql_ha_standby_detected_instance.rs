// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::SqlHaStandbyDetectedInstance`

use stanchion_template::generated::*;

/// `AWS::EC2::SqlHaStandbyDetectedInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-sqlhastandbydetectedinstance.html)
#[must_use]
pub struct SqlHaStandbyDetectedInstance<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SqlHaStandbyDetectedInstance<Missing_<super::required::instance_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SqlHaStandbyDetectedInstance(Properties_::new(), PhantomData_) }
}
impl<S0> SqlHaStandbyDetectedInstance<S0> {
    /// Sets `InstanceId`. Required. An update replaces the resource.
    #[inline] pub fn instance_id(mut self, value: impl IntoValue_<String>) -> SqlHaStandbyDetectedInstance<Set_> { self.0.put("InstanceId", value.into_node()); SqlHaStandbyDetectedInstance(self.0, PhantomData_) }
    /// Sets `SqlServerCredentials`.
    #[inline] pub fn sql_server_credentials(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SqlServerCredentials", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SqlHaStandbyDetectedInstance> for SqlHaStandbyDetectedInstance<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for SqlHaStandbyDetectedInstance<S0> {
    const TYPE: &'static str = "AWS::EC2::SqlHaStandbyDetectedInstance";
    type Handle = SqlHaStandbyDetectedInstanceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SqlHaStandbyDetectedInstance`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SqlHaStandbyDetectedInstanceRef(Id_);
impl From<Id_> for SqlHaStandbyDetectedInstanceRef { #[inline] fn from(id: Id_) -> Self { SqlHaStandbyDetectedInstanceRef(id) } }
impl AsRef<Id_> for SqlHaStandbyDetectedInstanceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SqlHaStandbyDetectedInstanceRef {
    /// `Ref`: `InstanceId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `HaStatus`
    #[inline] pub fn ha_status(&self) -> Value_<String> { self.0.attribute("HaStatus") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<String> { self.0.attribute("LastUpdatedTime") }
    /// `Fn::GetAtt` `SqlServerLicenseUsage`
    #[inline] pub fn sql_server_license_usage(&self) -> Value_<String> { self.0.attribute("SqlServerLicenseUsage") }
}
