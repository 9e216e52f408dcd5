// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::View`

use stanchion_template::generated::*;

/// `AWS::Connect::View`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-view.html)
#[must_use]
pub struct View<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl View<Missing_<super::required::actions>, Missing_<super::required::instance_arn>, Missing_<super::required::name>, Missing_<super::required::template>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { View(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> View<S0, S1, S2, S3> {
    /// Sets `Actions`. Required. At most 1000 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<String>>) -> View<Set_, S1, S2, S3> { self.0.put("Actions", value.into_node()); View(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 4096 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `InstanceArn`. Required. 1 to 100 characters.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> View<S0, Set_, S2, S3> { self.0.put("InstanceArn", value.into_node()); View(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 512 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> View<S0, S1, Set_, S3> { self.0.put("Name", value.into_node()); View(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Template`. Required.
    #[inline] pub fn template(mut self, value: impl IntoValue_<Node_>) -> View<S0, S1, S2, Set_> { self.0.put("Template", value.into_node()); View(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<View> for View<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for View<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Connect::View";
    type Handle = ViewRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`View`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ViewRef(Id_);
impl From<Id_> for ViewRef { #[inline] fn from(id: Id_) -> Self { ViewRef(id) } }
impl AsRef<Id_> for ViewRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ViewRef {
    /// `Ref`: `ViewArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ViewArn`
    #[inline] pub fn view_arn(&self) -> Value_<String> { self.0.attribute("ViewArn") }
    /// `Fn::GetAtt` `ViewContentSha256`
    #[inline] pub fn view_content_sha256(&self) -> Value_<String> { self.0.attribute("ViewContentSha256") }
    /// `Fn::GetAtt` `ViewId`
    #[inline] pub fn view_id(&self) -> Value_<String> { self.0.attribute("ViewId") }
}
