// Made by `cargo xtask generate`; do not edit.
//! `AWS::Textract::Adapter`

use stanchion_template::generated::*;

/// `AWS::Textract::Adapter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-textract-adapter.html)
#[must_use]
pub struct Adapter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Adapter<Missing_<super::required::adapter_name>, Missing_<super::required::feature_types>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Adapter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Adapter<S0, S1> {
    /// Sets `AdapterName`. Required. 1 to 128 characters.
    #[inline] pub fn adapter_name(mut self, value: impl IntoValue_<String>) -> Adapter<Set_, S1> { self.0.put("AdapterName", value.into_node()); Adapter(self.0, PhantomData_) }
    /// Sets `AutoUpdate`. The values are constants of [`AutoUpdate`].
    #[inline] pub fn auto_update(mut self, value: impl IntoValue_<AutoUpdate>) -> Self { self.0.put("AutoUpdate", value.into_node()); self }
    /// Sets `Description`. 1 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FeatureTypes`. Required. At least 1 item. An update replaces the resource. The values are constants of [`FeatureType`].
    #[inline] pub fn feature_types(mut self, value: impl IntoValue_<Vec<FeatureType>>) -> Adapter<S0, Set_> { self.0.put("FeatureTypes", value.into_node()); Adapter(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Adapter> for Adapter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Adapter<S0, S1> {
    const TYPE: &'static str = "AWS::Textract::Adapter";
    type Handle = AdapterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Adapter`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AdapterRef(Id_);
impl From<Id_> for AdapterRef { #[inline] fn from(id: Id_) -> Self { AdapterRef(id) } }
impl AsRef<Id_> for AdapterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AdapterRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AdapterId`
    #[inline] pub fn adapter_id(&self) -> Value_<String> { self.0.attribute("AdapterId") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
}
/// Values of `AWS::Textract::Adapter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-textract-adapter.html)
#[derive(Debug)]
pub enum AutoUpdate {}
impl AutoUpdate {
    /// `ENABLED`
    pub const ENABLED: Value_<AutoUpdate> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<AutoUpdate> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AutoUpdate> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Textract::Adapter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-textract-adapter.html)
#[derive(Debug)]
pub enum FeatureType {}
impl FeatureType {
    /// `QUERIES`
    pub const QUERIES: Value_<FeatureType> = Value_::constant("QUERIES");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FeatureType> { Value_::from_node(value.into_node()) }
}
