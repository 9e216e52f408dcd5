// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaTailor::LiveSource`

use stanchion_template::generated::*;

/// `AWS::MediaTailor::LiveSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-livesource.html)
#[must_use]
pub struct LiveSource<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl LiveSource<Missing_<super::required::http_package_configurations>, Missing_<super::required::live_source_name>, Missing_<super::required::source_location_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LiveSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> LiveSource<S0, S1, S2> {
    /// Sets `HttpPackageConfigurations`. Required.
    #[inline] pub fn http_package_configurations(mut self, value: impl IntoValue_<Vec<HttpPackageConfiguration>>) -> LiveSource<Set_, S1, S2> { self.0.put("HttpPackageConfigurations", value.into_node()); LiveSource(self.0, PhantomData_) }
    /// Sets `LiveSourceName`. Required. An update replaces the resource.
    #[inline] pub fn live_source_name(mut self, value: impl IntoValue_<String>) -> LiveSource<S0, Set_, S2> { self.0.put("LiveSourceName", value.into_node()); LiveSource(self.0, PhantomData_) }
    /// Sets `SourceLocationName`. Required. An update replaces the resource.
    #[inline] pub fn source_location_name(mut self, value: impl IntoValue_<String>) -> LiveSource<S0, S1, Set_> { self.0.put("SourceLocationName", value.into_node()); LiveSource(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<LiveSource> for LiveSource<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for LiveSource<S0, S1, S2> {
    const TYPE: &'static str = "AWS::MediaTailor::LiveSource";
    type Handle = LiveSourceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LiveSource`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LiveSourceRef(Id_);
impl From<Id_> for LiveSourceRef { #[inline] fn from(id: Id_) -> Self { LiveSourceRef(id) } }
impl AsRef<Id_> for LiveSourceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LiveSourceRef {
    /// `Ref`: `LiveSourceName|SourceLocationName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::MediaTailor::LiveSource.HttpPackageConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-livesource-httppackageconfiguration.html)
#[must_use]
pub struct HttpPackageConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl HttpPackageConfiguration<Missing_<super::required::path>, Missing_<super::required::source_group>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HttpPackageConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> HttpPackageConfiguration<S0, S1, S2> {
    /// Sets `Path`. Required.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> HttpPackageConfiguration<Set_, S1, S2> { self.0.put("Path", value.into_node()); HttpPackageConfiguration(self.0, PhantomData_) }
    /// Sets `SourceGroup`. Required.
    #[inline] pub fn source_group(mut self, value: impl IntoValue_<String>) -> HttpPackageConfiguration<S0, Set_, S2> { self.0.put("SourceGroup", value.into_node()); HttpPackageConfiguration(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> HttpPackageConfiguration<S0, S1, Set_> { self.0.put("Type", value.into_node()); HttpPackageConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<HttpPackageConfiguration> for HttpPackageConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MediaTailor::LiveSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-livesource.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `DASH`
    pub const DASH: Value_<Type> = Value_::constant("DASH");
    /// `HLS`
    pub const HLS: Value_<Type> = Value_::constant("HLS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
