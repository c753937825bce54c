package dev.repatria.app.http;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Marks the components of a record as required, unless they may be missing or are lists, which then are empty. */
final class RequiredFields implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        var schema = others.hasNext() ? others.next().resolve(type, context, others) : null;
        var raw = TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
        var model = context.getDefinedModels().get(raw.getSimpleName());
        if (raw.isRecord() && model != null && model.getProperties() != null) {
            Stream.of(raw.getRecordComponents())
                    .filter(RequiredFields::isRequired)
                    .map(RecordComponent::getName)
                    .filter(model.getProperties()::containsKey)
                    .forEach(model::addRequiredItem);
        }
        return schema;
    }

    private static boolean isRequired(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && !Collection.class.isAssignableFrom(component.getType())
                && !Map.class.isAssignableFrom(component.getType())
                && !component.getName().equals(CommandReader.CASE_ID);
    }
}
