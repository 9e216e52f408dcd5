// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataSync::LocationEFS`

use stanchion_template::generated::*;

/// `AWS::DataSync::LocationEFS`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationefs.html)
#[must_use]
pub struct LocationEFS<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LocationEFS<Missing_<super::required::ec2_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LocationEFS(Properties_::new(), PhantomData_) }
}
impl<S0> LocationEFS<S0> {
    /// Sets `AccessPointArn`. At most 128 characters. An update may replace the resource.
    #[inline] pub fn access_point_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccessPointArn", value.into_node()); self }
    /// Sets `Ec2Config`. Required. An update replaces the resource.
    #[inline] pub fn ec2_config(mut self, value: impl IntoValue_<Ec2Config>) -> LocationEFS<Set_> { self.0.put("Ec2Config", value.into_node()); LocationEFS(self.0, PhantomData_) }
    /// Sets `EfsFilesystemArn`. 0 to 128 characters. An update replaces the resource.
    #[inline] pub fn efs_filesystem_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EfsFilesystemArn", value.into_node()); self }
    /// Sets `FileSystemAccessRoleArn`. 0 to 128 characters. An update may replace the resource.
    #[inline] pub fn file_system_access_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FileSystemAccessRoleArn", value.into_node()); self }
    /// Sets `InTransitEncryption`. An update may replace the resource. The values are constants of [`InTransitEncryption`].
    #[inline] pub fn in_transit_encryption(mut self, value: impl IntoValue_<InTransitEncryption>) -> Self { self.0.put("InTransitEncryption", value.into_node()); self }
    /// Sets `Subdirectory`. 0 to 4096 characters. An update may replace the resource.
    #[inline] pub fn subdirectory(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Subdirectory", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LocationEFS> for LocationEFS<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for LocationEFS<S0> {
    const TYPE: &'static str = "AWS::DataSync::LocationEFS";
    type Handle = LocationEFSRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LocationEFS`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LocationEFSRef(Id_);
impl From<Id_> for LocationEFSRef { #[inline] fn from(id: Id_) -> Self { LocationEFSRef(id) } }
impl AsRef<Id_> for LocationEFSRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LocationEFSRef {
    /// `Ref`: `LocationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `LocationArn`
    #[inline] pub fn location_arn(&self) -> Value_<String> { self.0.attribute("LocationArn") }
    /// `Fn::GetAtt` `LocationUri`
    #[inline] pub fn location_uri(&self) -> Value_<String> { self.0.attribute("LocationUri") }
}
/// `AWS::DataSync::LocationEFS.Ec2Config`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationefs-ec2config.html)
#[must_use]
pub struct Ec2Config<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Ec2Config<Missing_<super::required::security_group_arns>, Missing_<super::required::subnet_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Ec2Config(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Ec2Config<S0, S1> {
    /// Sets `SecurityGroupArns`. Required. 1 to 5 items.
    #[inline] pub fn security_group_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Ec2Config<Set_, S1> { self.0.put("SecurityGroupArns", value.into_node()); Ec2Config(self.0, PhantomData_) }
    /// Sets `SubnetArn`. Required. 0 to 128 characters.
    #[inline] pub fn subnet_arn(mut self, value: impl IntoValue_<String>) -> Ec2Config<S0, Set_> { self.0.put("SubnetArn", value.into_node()); Ec2Config(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Ec2Config> for Ec2Config<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DataSync::LocationEFS`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationefs.html)
#[derive(Debug)]
pub enum InTransitEncryption {}
impl InTransitEncryption {
    /// `NONE`
    pub const NONE: Value_<InTransitEncryption> = Value_::constant("NONE");
    /// `TLS1_2`
    pub const TLS1_2: Value_<InTransitEncryption> = Value_::constant("TLS1_2");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InTransitEncryption> { Value_::from_node(value.into_node()) }
}
