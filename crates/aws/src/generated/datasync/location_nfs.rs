// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataSync::LocationNFS`

use stanchion_template::generated::*;

/// `AWS::DataSync::LocationNFS`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationnfs.html)
#[must_use]
pub struct LocationNFS<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LocationNFS<Missing_<super::required::on_prem_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LocationNFS(Properties_::new(), PhantomData_) }
}
impl<S0> LocationNFS<S0> {
    /// Sets `MountOptions`.
    #[inline] pub fn mount_options(mut self, value: impl IntoValue_<MountOptions>) -> Self { self.0.put("MountOptions", value.into_node()); self }
    /// Sets `OnPremConfig`. Required.
    #[inline] pub fn on_prem_config(mut self, value: impl IntoValue_<OnPremConfig>) -> LocationNFS<Set_> { self.0.put("OnPremConfig", value.into_node()); LocationNFS(self.0, PhantomData_) }
    /// Sets `ServerHostname`. 0 to 255 characters. An update may replace the resource.
    #[inline] pub fn server_hostname(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServerHostname", value.into_node()); self }
    /// Sets `Subdirectory`. 0 to 4096 characters.
    #[inline] pub fn subdirectory(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Subdirectory", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LocationNFS> for LocationNFS<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for LocationNFS<S0> {
    const TYPE: &'static str = "AWS::DataSync::LocationNFS";
    type Handle = LocationNFSRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LocationNFS`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LocationNFSRef(Id_);
impl From<Id_> for LocationNFSRef { #[inline] fn from(id: Id_) -> Self { LocationNFSRef(id) } }
impl AsRef<Id_> for LocationNFSRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LocationNFSRef {
    /// `Ref`: `LocationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `LocationArn`
    #[inline] pub fn location_arn(&self) -> Value_<String> { self.0.attribute("LocationArn") }
    /// `Fn::GetAtt` `LocationUri`
    #[inline] pub fn location_uri(&self) -> Value_<String> { self.0.attribute("LocationUri") }
}
/// `AWS::DataSync::LocationNFS.MountOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationnfs-mountoptions.html)
#[must_use]
pub struct MountOptions(Properties_);
impl MountOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MountOptions(Properties_::new()) }
}
impl MountOptions {
    /// Sets `Version`. The values are constants of [`Version`].
    #[inline] pub fn version(mut self, value: impl IntoValue_<Version>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl IntoValue_<MountOptions> for MountOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataSync::LocationNFS.OnPremConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationnfs-onpremconfig.html)
#[must_use]
pub struct OnPremConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OnPremConfig<Missing_<super::required::agent_arns>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OnPremConfig(Properties_::new(), PhantomData_) }
}
impl<S0> OnPremConfig<S0> {
    /// Sets `AgentArns`. Required. 1 to 8 items.
    #[inline] pub fn agent_arns(mut self, value: impl IntoValue_<Vec<String>>) -> OnPremConfig<Set_> { self.0.put("AgentArns", value.into_node()); OnPremConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<OnPremConfig> for OnPremConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DataSync::LocationNFS`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationnfs.html)
#[derive(Debug)]
pub enum Version {}
impl Version {
    /// `AUTOMATIC`
    pub const AUTOMATIC: Value_<Version> = Value_::constant("AUTOMATIC");
    /// `NFS3`
    pub const NFS3: Value_<Version> = Value_::constant("NFS3");
    /// `NFS4_0`
    pub const NFS4_0: Value_<Version> = Value_::constant("NFS4_0");
    /// `NFS4_1`
    pub const NFS4_1: Value_<Version> = Value_::constant("NFS4_1");
    /// `NFS4_2`
    pub const NFS4_2: Value_<Version> = Value_::constant("NFS4_2");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Version> { Value_::from_node(value.into_node()) }
}
