// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppStream::Application`

use stanchion_template::generated::*;

/// `AWS::AppStream::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-application.html)
#[must_use]
pub struct Application<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5,)>);
impl Application<Missing_<super::required::app_block_arn>, Missing_<super::required::icon_s3_location>, Missing_<super::required::instance_families>, Missing_<super::required::launch_path>, Missing_<super::required::name>, Missing_<super::required::platforms>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Application(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5> Application<S0, S1, S2, S3, S4, S5> {
    /// Sets `AppBlockArn`. Required.
    #[inline] pub fn app_block_arn(mut self, value: impl IntoValue_<String>) -> Application<Set_, S1, S2, S3, S4, S5> { self.0.put("AppBlockArn", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `AttributesToDelete`.
    #[inline] pub fn attributes_to_delete(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AttributesToDelete", value.into_node()); self }
    /// Sets `Description`. 0 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisplayName`. 0 to 100 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayName", value.into_node()); self }
    /// Sets `IconS3Location`. Required.
    #[inline] pub fn icon_s3_location(mut self, value: impl IntoValue_<S3Location>) -> Application<S0, Set_, S2, S3, S4, S5> { self.0.put("IconS3Location", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `InstanceFamilies`. Required. An update replaces the resource.
    #[inline] pub fn instance_families(mut self, value: impl IntoValue_<Vec<String>>) -> Application<S0, S1, Set_, S3, S4, S5> { self.0.put("InstanceFamilies", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `LaunchParameters`. At least 1 character.
    #[inline] pub fn launch_parameters(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LaunchParameters", value.into_node()); self }
    /// Sets `LaunchPath`. Required. At least 1 character.
    #[inline] pub fn launch_path(mut self, value: impl IntoValue_<String>) -> Application<S0, S1, S2, Set_, S4, S5> { self.0.put("LaunchPath", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Application<S0, S1, S2, S3, Set_, S5> { self.0.put("Name", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `Platforms`. Required. 0 to 4 items. An update replaces the resource. The values are constants of [`PlatformType`].
    #[inline] pub fn platforms(mut self, value: impl IntoValue_<Vec<PlatformType>>) -> Application<S0, S1, S2, S3, S4, Set_> { self.0.put("Platforms", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WorkingDirectory`. At least 1 character.
    #[inline] pub fn working_directory(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WorkingDirectory", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> IntoValue_<Application> for Application<S0, S1, S2, S3, S4, S5> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> ResourceType_ for Application<S0, S1, S2, S3, S4, S5> {
    const TYPE: &'static str = "AWS::AppStream::Application";
    type Handle = ApplicationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Application`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApplicationRef(Id_);
impl From<Id_> for ApplicationRef { #[inline] fn from(id: Id_) -> Self { ApplicationRef(id) } }
impl AsRef<Id_> for ApplicationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApplicationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
}
/// `AWS::AppStream::Application.S3Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-application-s3location.html)
#[must_use]
pub struct S3Location<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3Location<Missing_<super::required::s3_bucket>, Missing_<super::required::s3_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Location(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3Location<S0, S1> {
    /// Sets `S3Bucket`. Required. 3 to 63 characters.
    #[inline] pub fn s3_bucket(mut self, value: impl IntoValue_<String>) -> S3Location<Set_, S1> { self.0.put("S3Bucket", value.into_node()); S3Location(self.0, PhantomData_) }
    /// Sets `S3Key`. Required. 1 to 1024 characters.
    #[inline] pub fn s3_key(mut self, value: impl IntoValue_<String>) -> S3Location<S0, Set_> { self.0.put("S3Key", value.into_node()); S3Location(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3Location> for S3Location<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppStream::Application.Tag`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-application-tag.html)
#[must_use]
pub struct Tag(Properties_);
impl Tag {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Tag(Properties_::new()) }
}
impl Tag {
    /// Sets `Key`.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Key", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
    /// Sets `TagKey`.
    #[inline] pub fn tag_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TagKey", value.into_node()); self }
    /// Sets `TagValue`.
    #[inline] pub fn tag_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TagValue", value.into_node()); self }
}
impl IntoValue_<Tag> for Tag { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::AppStream::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-application.html)
#[derive(Debug)]
pub enum PlatformType {}
impl PlatformType {
    /// `AMAZON_LINUX2`
    pub const AMAZON_LINUX2: Value_<PlatformType> = Value_::constant("AMAZON_LINUX2");
    /// `RHEL8`
    pub const RHEL8: Value_<PlatformType> = Value_::constant("RHEL8");
    /// `ROCKY_LINUX8`
    pub const ROCKY_LINUX8: Value_<PlatformType> = Value_::constant("ROCKY_LINUX8");
    /// `UBUNTU_PRO_2404`
    pub const UBUNTU_PRO_2404: Value_<PlatformType> = Value_::constant("UBUNTU_PRO_2404");
    /// `WINDOWS`
    pub const WINDOWS: Value_<PlatformType> = Value_::constant("WINDOWS");
    /// `WINDOWS_SERVER_2016`
    pub const WINDOWS_SERVER_2016: Value_<PlatformType> = Value_::constant("WINDOWS_SERVER_2016");
    /// `WINDOWS_SERVER_2019`
    pub const WINDOWS_SERVER_2019: Value_<PlatformType> = Value_::constant("WINDOWS_SERVER_2019");
    /// `WINDOWS_SERVER_2022`
    pub const WINDOWS_SERVER_2022: Value_<PlatformType> = Value_::constant("WINDOWS_SERVER_2022");
    /// `WINDOWS_SERVER_2025`
    pub const WINDOWS_SERVER_2025: Value_<PlatformType> = Value_::constant("WINDOWS_SERVER_2025");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PlatformType> { Value_::from_node(value.into_node()) }
}
