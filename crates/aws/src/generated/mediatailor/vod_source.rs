// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaTailor::VodSource`

use stanchion_template::generated::*;

/// `AWS::MediaTailor::VodSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-vodsource.html)
#[must_use]
pub struct VodSource<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl VodSource<Missing_<super::required::http_package_configurations>, Missing_<super::required::source_location_name>, Missing_<super::required::vod_source_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VodSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> VodSource<S0, S1, S2> {
    /// Sets `HttpPackageConfigurations`. Required.
    #[inline] pub fn http_package_configurations(mut self, value: impl IntoValue_<Vec<HttpPackageConfiguration>>) -> VodSource<Set_, S1, S2> { self.0.put("HttpPackageConfigurations", value.into_node()); VodSource(self.0, PhantomData_) }
    /// Sets `SourceLocationName`. Required. An update replaces the resource.
    #[inline] pub fn source_location_name(mut self, value: impl IntoValue_<String>) -> VodSource<S0, Set_, S2> { self.0.put("SourceLocationName", value.into_node()); VodSource(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VodSourceName`. Required. An update replaces the resource.
    #[inline] pub fn vod_source_name(mut self, value: impl IntoValue_<String>) -> VodSource<S0, S1, Set_> { self.0.put("VodSourceName", value.into_node()); VodSource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<VodSource> for VodSource<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for VodSource<S0, S1, S2> {
    const TYPE: &'static str = "AWS::MediaTailor::VodSource";
    type Handle = VodSourceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VodSource`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VodSourceRef(Id_);
impl From<Id_> for VodSourceRef { #[inline] fn from(id: Id_) -> Self { VodSourceRef(id) } }
impl AsRef<Id_> for VodSourceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VodSourceRef {
    /// `Ref`: `SourceLocationName|VodSourceName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::MediaTailor::VodSource.HttpPackageConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-vodsource-httppackageconfiguration.html)
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
/// Values of `AWS::MediaTailor::VodSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-vodsource.html)
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
