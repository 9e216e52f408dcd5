// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::ViewVersion`

use stanchion_template::generated::*;

/// `AWS::Connect::ViewVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-viewversion.html)
#[must_use]
pub struct ViewVersion<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ViewVersion<Missing_<super::required::view_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ViewVersion(Properties_::new(), PhantomData_) }
}
impl<S0> ViewVersion<S0> {
    /// Sets `VersionDescription`. 1 to 4096 characters. An update may replace the resource.
    #[inline] pub fn version_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VersionDescription", value.into_node()); self }
    /// Sets `ViewArn`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn view_arn(mut self, value: impl IntoValue_<String>) -> ViewVersion<Set_> { self.0.put("ViewArn", value.into_node()); ViewVersion(self.0, PhantomData_) }
    /// Sets `ViewContentSha256`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn view_content_sha256(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ViewContentSha256", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ViewVersion> for ViewVersion<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ViewVersion<S0> {
    const TYPE: &'static str = "AWS::Connect::ViewVersion";
    type Handle = ViewVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ViewVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ViewVersionRef(Id_);
impl From<Id_> for ViewVersionRef { #[inline] fn from(id: Id_) -> Self { ViewVersionRef(id) } }
impl AsRef<Id_> for ViewVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ViewVersionRef {
    /// `Ref`: `ViewVersionArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Version`
    #[inline] pub fn version(&self) -> Value_<i64> { self.0.attribute("Version") }
    /// `Fn::GetAtt` `ViewVersionArn`
    #[inline] pub fn view_version_arn(&self) -> Value_<String> { self.0.attribute("ViewVersionArn") }
}
