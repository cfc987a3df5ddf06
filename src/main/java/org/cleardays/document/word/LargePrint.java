package org.cleardays.document.word;

import java.math.BigInteger;
import java.util.stream.Stream;

import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.HpsMeasure;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;

/**
 * A Word letter in large print: every size half as large again, and none under 18 points. The address keeps its size, for it stands in
 * the window of an envelope, where the postman reads it.
 */
final class LargePrint {

    private static final long LEAST = 36;
    private static final long USUAL = 24;
    private static final String ADDRESS = "Address";

    private LargePrint() {
    }

    /** Sizes are in half points. */
    static void set(WordprocessingMLPackage word) {
        Styles styles = word.getMainDocumentPart().getStyleDefinitionsPart().getJaxbElement();
        larger(styles.getDocDefaults().getRPrDefault().getRPr());
        styles.getStyle().stream().filter(style -> style.getRPr() != null && !ADDRESS.equals(style.getStyleId()))
                .forEach(style -> larger(style.getRPr()));
        styles.getStyle().stream().filter(style -> ADDRESS.equals(style.getStyleId())).forEach(LargePrint::asItWas);
    }

    private static void larger(RPr words) {
        Stream.of(words.getSz(), words.getSzCs()).filter(size -> size != null)
                .forEach(size -> size.setVal(BigInteger.valueOf(Math.max(LEAST, size.getVal().longValue() * 3 / 2))));
    }

    private static void asItWas(Style address) {
        ObjectFactory make = new ObjectFactory();
        RPr words = address.getRPr() == null ? make.createRPr() : address.getRPr();
        HpsMeasure size = make.createHpsMeasure();
        size.setVal(BigInteger.valueOf(USUAL));
        words.setSz(size);
        words.setSzCs(size);
        address.setRPr(words);
    }
}
